package io.alianza.gateway.portal.services;

import io.alianza.support.model.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** What the pages ask of commission-service. */
public final class CommissionService {

    /** @param commission absent while it waits */
    public record CommissionRow(
            String id,
            String partnerId,
            String dealId,
            @Nullable Map<String, String> dealExternalIds,
            @Nullable LocalDate wonOn,
            @Nullable YearMonth month,
            String state,
            @Nullable Money dealAmount,
            @Nullable Money commission,
            @Nullable String zeroReason,
            @Nullable String waitingFor,
            @Nullable String statementId) {}

    public record Agreement(
            @Nullable String agreementId,
            int version,
            @Nullable LocalDate validFrom) {}

    public record AppliedPlan(
            @Nullable String planId, int version, @Nullable String name) {}

    /**
     * @param sentence the answer first, with the partner's own numbers
     * @param steps of a sum that can be redone by hand
     */
    public record Explanation(
            @Nullable String sentence,
            @Nullable List<String> steps,
            @Nullable Agreement agreement,
            @Nullable AppliedPlan plan) {}

    public record StatementLine(
            String commissionId,
            String dealId,
            @Nullable Map<String, String> dealExternalIds,
            @Nullable LocalDate wonOn,
            @Nullable Money dealAmount,
            @Nullable Money commission,
            @Nullable String zeroReason) {}

    /** A statement with its lines. */
    public record Statement(
            String id,
            @Nullable String number,
            String partnerId,
            @Nullable YearMonth month,
            @Nullable Money opening,
            @Nullable Money earned,
            @Nullable Money closing,
            @Nullable List<StatementLine> lines,
            @Nullable LocalDate closedOn) {}

    public record StatementRow(
            String id,
            @Nullable String number,
            String partnerId,
            @Nullable YearMonth month,
            @Nullable Money opening,
            @Nullable Money earned,
            @Nullable Money closing,
            int lines,
            @Nullable LocalDate closedOn) {}

    /** Where the money of one currency stands. */
    public record Balance(
            String currency,
            int waitingDeals,
            @Nullable Money waitingSales,
            @Nullable Money accrued,
            @Nullable Money approved,
            @Nullable Money payable) {}

    public record PlanRow(
            String id, @Nullable String name, @Nullable LocalDate validFrom, int versions) {}

    public record Sentences(
            int version,
            @Nullable List<String> sentences,
            @Nullable String example) {}

    /** What a close would do. */
    public record ClosingPreview(
            @Nullable List<Sum> sums,
            int statements,
            int openMonths,
            @Nullable List<OpenMonth> open) {

        public List<Money> totals() {
            return sums == null ? List.of() : sums.stream().map(Sum::earned).toList();
        }
    }

    public record Sum(String currency, int statements, Money earned) {}

    /**
     * A month that stays open.
     *
     * @param waiting commissions without data
     * @param accrued commissions without approval
     */
    public record OpenMonth(
            String partnerId,
            @Nullable YearMonth month,
            @Nullable String currency,
            int waiting,
            int accrued) {}

    /** What a bulk approval would approve in one currency; {@code zero} of them are zero. */
    public record ApprovalSum(String currency, int commissions, int zero, Money sum) {}

    /** What a yes to everything that matches would be a yes to. */
    public record Approvable(List<ApprovalSum> sums) {

        public int commissions() {
            return sums.stream().mapToInt(ApprovalSum::commissions).sum();
        }

        public List<Money> totals() {
            return sums.stream().map(ApprovalSum::sum).toList();
        }

        /** Goes with the form, so that a yes is only to what was seen. */
        public String seen() {
            return sums.stream()
                    .map(of -> of.currency() + ":" + of.commissions() + ":"
                            + of.sum().amount().toPlainString())
                    .collect(Collectors.joining(";"));
        }
    }

    public record Obstacle(
            @Nullable String partnerId,
            @Nullable String subject,
            @Nullable String message) {}

    /**
     * Long work.
     *
     * @param state requested, running or finished
     */
    public record Work(
            String id,
            String state,
            long planned,
            long done,
            int refused,
            @Nullable List<Obstacle> obstacles) {

        public boolean isFinished() {
            return state.equals("finished");
        }
    }

    private static final String APPROVALS = "/api/v1/commissions/approvals";

    private final ServiceCalls calls;

    public CommissionService(ServiceCalls calls) {
        this.calls = calls;
    }

    public ServiceCalls calls() {
        return calls;
    }

    public Listing<CommissionRow> commissions(Conversation talk, Map<String, ?> query) {
        return calls.get(
                talk, "/api/v1/commissions", query, new ParameterizedTypeReference<Listing<CommissionRow>>() {});
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

    /** @param query partnerId, month, currency */
    public Approvable approvable(Conversation talk, Map<String, ?> query) {
        return new Approvable(
                calls.get(talk, APPROVALS + "/preview", query, new ParameterizedTypeReference<List<ApprovalSum>>() {}));
    }

    /** @param which ids, or a filter and the id of the work */
    public Saved approveAll(Conversation talk, Map<String, ?> which) {
        return calls.post(talk, APPROVALS, which);
    }

    public Work approval(Conversation talk, String id) {
        return calls.get(talk, APPROVALS + "/" + ServiceCalls.segment(id), Map.of(), Work.class);
    }

    public Listing<StatementRow> statements(Conversation talk, Map<String, ?> query) {
        return calls.get(talk, "/api/v1/statements", query, new ParameterizedTypeReference<Listing<StatementRow>>() {});
    }

    public Statement statement(Conversation talk, String id) {
        return calls.get(talk, "/api/v1/statements/" + ServiceCalls.segment(id), Map.of(), Statement.class);
    }

    public List<Balance> balances(Conversation talk, Map<String, ?> query) {
        return calls.get(talk, "/api/v1/balances", query, new ParameterizedTypeReference<List<Balance>>() {});
    }

    public Listing<PlanRow> plans(Conversation talk) {
        return calls.get(talk, "/api/v1/plans", Map.of(), new ParameterizedTypeReference<Listing<PlanRow>>() {});
    }

    public Sentences sentences(Conversation talk, String planId) {
        return calls.get(
                talk, "/api/v1/plans/" + ServiceCalls.segment(planId) + "/sentences", Map.of(), Sentences.class);
    }

    public ClosingPreview preview(Conversation talk, YearMonth through) {
        return calls.get(talk, "/api/v1/statement-closings/preview", Map.of("through", through), ClosingPreview.class);
    }

    public Saved close(Conversation talk, YearMonth through) {
        return calls.post(talk, "/api/v1/statement-closings", Map.of("through", through.toString()));
    }

    public Work closing(Conversation talk, String id) {
        return calls.get(talk, "/api/v1/statement-closings/" + ServiceCalls.segment(id), Map.of(), Work.class);
    }

    private static String commission(String id) {
        return "/api/v1/commissions/" + ServiceCalls.segment(id);
    }
}
