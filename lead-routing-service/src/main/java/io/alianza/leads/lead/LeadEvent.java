package io.alianza.leads.lead;

import io.alianza.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to a lead. */
public sealed interface LeadEvent {

    String leadId();

    LocalDate occurredOn();

    /**
     * @param source where it came from: web, event, crm, import …
     * @param sector of the customer
     * @param companySize of the customer
     * @param customerId names the customer's data, which are not here
     * @param customerKeys keyed hashes of tax id and web domain, for finding the same customer again
     */
    @StoredEvent("lead.captured")
    record LeadCaptured(
            String leadId,
            String source,
            String territory,
            List<String> products,
            @Nullable String sector,
            @Nullable String companySize,
            @Nullable Expected expected,
            String customerId,
            List<String> customerKeys,
            DataBasis dataBasis,
            Map<String, String> externalIds,
            LocalDate occurredOn)
            implements LeadEvent {

        public Need need() {
            return new Need(territory, products, occurredOn, List.of());
        }
    }

    /**
     * It came in with the partner that works on it: history, which no rule was asked about.
     *
     * @param need what it asks for, so that distribution need not look it up
     */
    @StoredEvent("lead.adopted")
    record LeadAdopted(String leadId, String partnerId, Need need, LocalDate occurredOn) implements LeadEvent {}

    /** @param agreementId what entitled the partner; absent when assigned by hand, the version is then 0 */
    @StoredEvent("lead.routed")
    record LeadRouted(
            String leadId,
            String partnerId,
            @Nullable String agreementId,
            int agreementVersion,
            Choice choice,
            LocalDate occurredOn)
            implements LeadEvent {}

    @StoredEvent("lead.unassignable")
    record LeadUnassignable(String leadId, String reason, Choice choice, LocalDate occurredOn) implements LeadEvent {}

    @StoredEvent("lead.accepted")
    record LeadAccepted(String leadId, String partnerId, LocalDate occurredOn) implements LeadEvent {}

    /** From now on the partner has the customer's data: the answer to "who received them?". */
    @StoredEvent("lead.customer-disclosed")
    record CustomerDisclosed(String leadId, String customerId, String partnerId, String userId, LocalDate occurredOn)
            implements LeadEvent {}

    @StoredEvent("lead.declined")
    record LeadDeclined(String leadId, String partnerId, String reason, LocalDate occurredOn) implements LeadEvent {}

    /** The vendor took the offer back before it was answered. */
    @StoredEvent("lead.offer-recalled")
    record OfferRecalled(String leadId, String partnerId, String reason, LocalDate occurredOn) implements LeadEvent {}

    /** @param need what it asks for, so that distribution need not look it up */
    @StoredEvent("lead.assignment-requested")
    record AssignmentRequested(String leadId, String partnerId, Need need, LocalDate occurredOn) implements LeadEvent {}

    @StoredEvent("lead.assignment-refused")
    record AssignmentRefused(String leadId, String partnerId, String reason, LocalDate occurredOn)
            implements LeadEvent {}

    @StoredEvent("lead.advanced")
    record LeadAdvanced(String leadId, String partnerId, String stage, LocalDate occurredOn) implements LeadEvent {}

    @StoredEvent("lead.won")
    record LeadWon(String leadId, String partnerId, String dealId, LocalDate occurredOn) implements LeadEvent {}

    /** @param partnerId absent when nobody had it */
    @StoredEvent("lead.lost")
    record LeadLost(String leadId, @Nullable String partnerId, String reason, LocalDate occurredOn)
            implements LeadEvent {}

    /** It was none. The partner's capacity and turn are given back. */
    @StoredEvent("lead.invalidated")
    record LeadInvalidated(String leadId, @Nullable String partnerId, String reason, LocalDate occurredOn)
            implements LeadEvent {}
}
