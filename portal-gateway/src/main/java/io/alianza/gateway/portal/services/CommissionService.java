package io.alianza.gateway.portal.services;

import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** What the pages ask of commission-service. */
public final class CommissionService {

    public record CommissionRow(
            String id,
            String partnerId,
            String state,
            @Nullable String dealId,
            @Nullable String customer,
            @Nullable Money base,
            @Nullable Money amount,
            @Nullable YearMonth month,
            @Nullable LocalDate occurredOn,
            @Nullable String waitingFor,
            @Nullable String zeroReason,
            @Nullable String statementId,
            long version) {}

    /** One step of a sum that can be redone by hand. */
    public record Step(
            @Nullable String text, @Nullable Money base, @Nullable BigDecimal rate, @Nullable Money result) {}

    /** @param sentence the answer first, with the partner's own numbers */
    public record Explanation(
            @Nullable String sentence,
            @Nullable List<Step> steps,
            @Nullable String agreementId,
            @Nullable LocalDate agreementFrom,
            @Nullable String planId,
            @Nullable String planName,
            @Nullable Integer planVersion,
            @Nullable Money total) {}

    public record StatementLine(
            String id,
            @Nullable String commissionId,
            @Nullable String dealId,
            @Nullable String customer,
            @Nullable LocalDate occurredOn,
            @Nullable Money base,
            @Nullable Money amount,
            @Nullable YearMonth forMonth) {}

    public record StatementRow(
            String id,
            @Nullable String number,
            String partnerId,
            @Nullable YearMonth month,
            @Nullable String currency,
            @Nullable Money opening,
            @Nullable Money earned,
            @Nullable Money closing,
            @Nullable Integer lineCount,
            @Nullable List<StatementLine> lines,
            @Nullable Instant closedAt,
            long version) {}

    public record Balance(
            String currency,
            @Nullable Money waiting,
            @Nullable Money accrued,
            @Nullable Money approved,
            @Nullable Money payable) {}

    public record PlanRow(
            String id,
            @Nullable String name,
            @Nullable Integer version,
            @Nullable LocalDate validFrom,
            @Nullable String currency) {}

    public record Sentences(@Nullable List<String> sentences, @Nullable List<String> example) {}

    /** @param partners how many statements would close, @param blocked what keeps a month open */
    public record ClosingPreview(
            @Nullable YearMonth through,
            int statements,
            int lines,
            @Nullable List<Money> totals,
            @Nullable List<Blocked> blocked) {}

    public record Blocked(String partnerId, @Nullable YearMonth month, @Nullable String reason, int count) {}

    /** Long work. @param state running, done or failed */
    public record Work(String id, String state, int done, int total, @Nullable String error) {}

    private final ServiceCalls calls;

    public CommissionService(ServiceCalls calls) {
        this.calls = calls;
    }

    public ServiceCalls calls() {
        return calls;
    }

    public Listing<CommissionRow> commissions(Conversation talk, Map<String, ?> query) {
        return calls.get(talk, "/api/v1/commissions", query, new ParameterizedTypeReference<Listing<CommissionRow>>() {});
    }

    public CommissionRow commission(Conversation talk, String id) {
        return calls.get(talk, commission(id), Map.of(), CommissionRow.class);
    }

    public Explanation explanation(Conversation talk, String id) {
        return calls.get(talk, commission(id) + "/explanation", Map.of(), Explanation.class);
    }

    public Saved approve(Conversation talk, String id) {
        return calls.post(talk, commission(id) + "/approve", Map.of());
    }

    public Work approveAll(Conversation talk, Map<String, ?> which) {
        return calls.post(talk, "/api/v1/commissions/approvals", which, Work.class);
    }

    public Listing<StatementRow> statements(Conversation talk, Map<String, ?> query) {
        return calls.get(talk, "/api/v1/statements", query, new ParameterizedTypeReference<Listing<StatementRow>>() {});
    }

    public StatementRow statement(Conversation talk, String id) {
        return calls.get(talk, "/api/v1/statements/" + ServiceCalls.segment(id), Map.of(), StatementRow.class);
    }

    public List<Balance> balances(Conversation talk, Map<String, ?> query) {
        return calls.get(talk, "/api/v1/balances", query, new ParameterizedTypeReference<Listing<Balance>>() {})
                .items();
    }

    public Listing<PlanRow> plans(Conversation talk) {
        return calls.get(talk, "/api/v1/plans", Map.of(), new ParameterizedTypeReference<Listing<PlanRow>>() {});
    }

    public Sentences sentences(Conversation talk, String planId) {
        return calls.get(
                talk, "/api/v1/plans/" + ServiceCalls.segment(planId) + "/sentences", Map.of(), Sentences.class);
    }

    public ClosingPreview preview(Conversation talk, YearMonth through) {
        return calls.get(
                talk, "/api/v1/statement-closings/preview", Map.of("through", through), ClosingPreview.class);
    }

    public Work close(Conversation talk, YearMonth through) {
        return calls.post(
                talk, "/api/v1/statement-closings", Map.of("through", through.toString()), Work.class);
    }

    public Work closing(Conversation talk, String id) {
        return calls.get(talk, "/api/v1/statement-closings/" + ServiceCalls.segment(id), Map.of(), Work.class);
    }

    private static String commission(String id) {
        return "/api/v1/commissions/" + ServiceCalls.segment(id);
    }
}
