package io.alianza.gateway.portal.services;

import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** What the pages ask of reporting-service. */
public final class ReportService {

    /** One figure: what it is about, how much, of how many deals. */
    public record SalesRow(String key, @Nullable String label, Money amount, long deals) {

        public String name() {
            return Objects.requireNonNullElse(label, key);
        }
    }

    /** @param previous the same figure of the period before */
    public record Trend(Money amount, @Nullable Money previous) {}

    public record Count(long now, @Nullable Long previous) {}

    /** The channel in a few figures. */
    public record Summary(
            @Nullable List<Trend> sales,
            @Nullable List<Trend> commissions,
            @Nullable Count dealsWon,
            @Nullable Count activePartners,
            @Nullable BigDecimal acceptanceRate,
            @Nullable BigDecimal previousAcceptanceRate) {}

    /**
     * A stage of the funnel, or where leads are that did not pass through it.
     *
     * @param ofPrevious share of the stage before
     * @param ofFirst share of the first stage
     * @param medianDays from the stage before to this one
     */
    public record FunnelStage(
            String stage,
            long leads,
            @Nullable BigDecimal ofPrevious,
            @Nullable BigDecimal ofFirst,
            @Nullable BigDecimal medianDays,
            @Nullable BigDecimal meanDays) {}

    /**
     * Commission beside sales, in one currency.
     *
     * @param key month or partner
     * @param share commission / sales; absent without sales
     */
    public record CostRow(
            String key,
            @Nullable String label,
            Money sales,
            Money commission,
            Money approved,
            @Nullable BigDecimal share) {

        public String name() {
            return Objects.requireNonNullElse(label, key);
        }
    }

    private final ServiceCalls calls;

    public ReportService(ServiceCalls calls) {
        this.calls = calls;
    }

    public ServiceCalls calls() {
        return calls;
    }

    public List<SalesRow> sales(Conversation talk, Map<String, ?> query) {
        return calls.get(talk, "/api/v1/reports/sales", query, new ParameterizedTypeReference<Listing<SalesRow>>() {})
                .items();
    }

    public List<FunnelStage> funnel(Conversation talk, Map<String, ?> query) {
        return calls.get(
                        talk,
                        "/api/v1/reports/funnel",
                        query,
                        new ParameterizedTypeReference<Listing<FunnelStage>>() {})
                .items();
    }

    public List<CostRow> commissionCost(Conversation talk, Map<String, ?> query) {
        return calls.get(
                        talk,
                        "/api/v1/reports/commission-cost",
                        query,
                        new ParameterizedTypeReference<Listing<CostRow>>() {})
                .items();
    }

    public Summary summary(Conversation talk, String period) {
        return calls.get(talk, "/api/v1/reports/summary", Map.of("period", period), Summary.class);
    }
}
