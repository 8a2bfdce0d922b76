package io.alianza.events;

import io.alianza.events.commission.v1.CommissionAccrued;
import io.alianza.events.commission.v1.CommissionApproved;
import io.alianza.events.commission.v1.PlanPublished;
import io.alianza.events.commission.v1.StatementClosed;
import io.alianza.events.lead.v1.DealAdvanced;
import io.alianza.events.lead.v1.DealApproved;
import io.alianza.events.lead.v1.DealLost;
import io.alianza.events.lead.v1.DealRefused;
import io.alianza.events.lead.v1.DealRegistered;
import io.alianza.events.lead.v1.DealWon;
import io.alianza.events.lead.v1.LeadAccepted;
import io.alianza.events.lead.v1.LeadAdvanced;
import io.alianza.events.lead.v1.LeadCaptured;
import io.alianza.events.lead.v1.LeadDeclined;
import io.alianza.events.lead.v1.LeadInvalidated;
import io.alianza.events.lead.v1.LeadLost;
import io.alianza.events.lead.v1.LeadRouted;
import io.alianza.events.lead.v1.LeadUnassignable;
import io.alianza.events.lead.v1.LeadWon;
import io.alianza.events.partner.v1.AgreementActivated;
import io.alianza.events.partner.v1.AgreementTerminated;
import io.alianza.events.partner.v1.PartnerActivated;
import io.alianza.events.partner.v1.PartnerApproved;
import io.alianza.events.partner.v1.PartnerCapacitySet;
import io.alianza.events.partner.v1.PartnerProfileRevised;
import io.alianza.events.partner.v1.PartnerRefused;
import io.alianza.events.partner.v1.PartnerRegistered;
import io.alianza.events.partner.v1.PartnerSuspended;
import io.alianza.events.partner.v1.PartnerTerminated;
import io.alianza.events.partner.v1.ProductListed;
import io.alianza.events.partner.v1.TerritoryListed;
import java.util.List;

/** Every event type of the published language, one line each. */
public final class PublishedEvents {

    /**
     * One type of event.
     *
     * @param topic topic it is published to
     * @param type CloudEvents {@code type}
     * @param record the record it is read as
     */
    public record EventType(String topic, String type, Class<? extends IntegrationEvent> record) {

        /** Name of its JSON Schema, also the schema's {@code $id}; CloudEvents wants an absolute URI, and this one needs no host. */
        public String dataSchema() {
            return "urn:alianza:schema:" + type;
        }

        /** Where that schema lies in this artifact's class path. */
        public String schemaResource() {
            return "/schemas/" + type + ".json";
        }

        /** Where an approved sample of its payload lies in this artifact's class path. */
        public String sampleResource() {
            return "/samples/" + type + ".json";
        }
    }

    private static final List<EventType> ALL = List.of(
            new EventType(Topics.PARTNER, "prm.partner.partner-registered.v1", PartnerRegistered.class),
            new EventType(Topics.PARTNER, "prm.partner.partner-approved.v1", PartnerApproved.class),
            new EventType(Topics.PARTNER, "prm.partner.partner-refused.v1", PartnerRefused.class),
            new EventType(Topics.PARTNER, "prm.partner.partner-activated.v1", PartnerActivated.class),
            new EventType(Topics.PARTNER, "prm.partner.partner-suspended.v1", PartnerSuspended.class),
            new EventType(Topics.PARTNER, "prm.partner.partner-terminated.v1", PartnerTerminated.class),
            new EventType(Topics.PARTNER, "prm.partner.partner-capacity-set.v1", PartnerCapacitySet.class),
            new EventType(Topics.PARTNER, "prm.partner.partner-profile-revised.v1", PartnerProfileRevised.class),
            new EventType(Topics.PARTNER, "prm.partner.agreement-activated.v1", AgreementActivated.class),
            new EventType(Topics.PARTNER, "prm.partner.agreement-terminated.v1", AgreementTerminated.class),
            new EventType(Topics.PARTNER, "prm.partner.product-listed.v1", ProductListed.class),
            new EventType(Topics.PARTNER, "prm.partner.territory-listed.v1", TerritoryListed.class),
            new EventType(Topics.LEAD, "prm.lead.lead-captured.v1", LeadCaptured.class),
            new EventType(Topics.LEAD, "prm.lead.lead-routed.v1", LeadRouted.class),
            new EventType(Topics.LEAD, "prm.lead.lead-unassignable.v1", LeadUnassignable.class),
            new EventType(Topics.LEAD, "prm.lead.lead-accepted.v1", LeadAccepted.class),
            new EventType(Topics.LEAD, "prm.lead.lead-declined.v1", LeadDeclined.class),
            new EventType(Topics.LEAD, "prm.lead.lead-advanced.v1", LeadAdvanced.class),
            new EventType(Topics.LEAD, "prm.lead.lead-won.v1", LeadWon.class),
            new EventType(Topics.LEAD, "prm.lead.lead-lost.v1", LeadLost.class),
            new EventType(Topics.LEAD, "prm.lead.lead-invalidated.v1", LeadInvalidated.class),
            new EventType(Topics.LEAD, "prm.lead.deal-registered.v1", DealRegistered.class),
            new EventType(Topics.LEAD, "prm.lead.deal-approved.v1", DealApproved.class),
            new EventType(Topics.LEAD, "prm.lead.deal-refused.v1", DealRefused.class),
            new EventType(Topics.LEAD, "prm.lead.deal-advanced.v1", DealAdvanced.class),
            new EventType(Topics.LEAD, "prm.lead.deal-won.v1", DealWon.class),
            new EventType(Topics.LEAD, "prm.lead.deal-lost.v1", DealLost.class),
            new EventType(Topics.COMMISSION, "prm.commission.plan-published.v1", PlanPublished.class),
            new EventType(Topics.COMMISSION, "prm.commission.commission-accrued.v1", CommissionAccrued.class),
            new EventType(Topics.COMMISSION, "prm.commission.commission-approved.v1", CommissionApproved.class),
            new EventType(Topics.COMMISSION, "prm.commission.statement-closed.v1", StatementClosed.class));

    private PublishedEvents() {}

    public static List<EventType> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException for a record that is not published */
    public static EventType of(Class<? extends IntegrationEvent> record) {
        return ALL.stream()
                .filter(type -> type.record().equals(record))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a published event: " + record.getName()));
    }
}
