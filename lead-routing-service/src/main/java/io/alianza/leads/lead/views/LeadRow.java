package io.alianza.leads.lead.views;

import io.alianza.leads.lead.Expected;
import io.alianza.leads.lead.LeadEvent.LeadCaptured;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One lead. Its customer's data are not here; they are joined when the row is read.
 *
 * @param place waiting, offered, held, closed or unassignable
 * @param state the same; a held one is accepted, a closed one won, lost or invalid
 * @param stage of a held one
 * @param partnerId who was offered it, holds it, or had it when it ended
 * @param requestedPartnerId who the channel manager wants to have it, until that is done
 * @param capturedAt recorded time
 * @param offeredAt when it was offered to that partner
 * @param acceptedAt when that partner took it
 * @param reason why it is unassignable, was lost or was none
 * @param agenda place in the order in which leads want to be seen, as {@link Agenda} gives it; rows of version 1 have none
 * @param version sequence of the lead's last event
 */
public record LeadRow(
        String id,
        String place,
        String state,
        @Nullable String stage,
        String source,
        String territory,
        List<String> products,
        @Nullable String sector,
        @Nullable String companySize,
        @Nullable Expected expected,
        String customerId,
        List<String> customerKeys,
        Map<String, String> externalIds,
        @Nullable String partnerId,
        @Nullable String requestedPartnerId,
        LocalDate occurredOn,
        Instant capturedAt,
        @Nullable Instant offeredAt,
        @Nullable Instant acceptedAt,
        @Nullable String reason,
        @Nullable String dealId,
        @Nullable Long agenda,
        long version) {

    static LeadRow of(LeadCaptured lead, Instant at, long version) {
        return new LeadRow(
                lead.leadId(),
                LeadsProjection.WAITING,
                LeadsProjection.WAITING,
                null,
                lead.source(),
                lead.territory(),
                lead.products(),
                lead.sector(),
                lead.companySize(),
                lead.expected(),
                lead.customerId(),
                lead.customerKeys(),
                lead.externalIds(),
                null,
                null,
                lead.occurredOn(),
                at,
                null,
                null,
                null,
                null,
                Agenda.of(LeadsProjection.WAITING, at),
                version);
    }

    LeadRow waiting(long at) {
        return nowhere(LeadsProjection.WAITING, null, at);
    }

    LeadRow unassignable(String why, long at) {
        return nowhere(LeadsProjection.UNASSIGNABLE, why, at);
    }

    LeadRow offered(String toPartner, Instant when, long at) {
        return with(
                LeadsProjection.OFFERED, LeadsProjection.OFFERED, null, toPartner, when, null, null, null, when, at);
    }

    LeadRow accepted(String stageNow, Instant when, long at) {
        return with(
                LeadsProjection.HELD,
                LeadsProjection.ACCEPTED,
                stageNow,
                partnerId,
                offeredAt,
                when,
                null,
                null,
                when,
                at);
    }

    LeadRow advanced(String stageNow, long at) {
        Instant since = Objects.requireNonNullElse(acceptedAt, capturedAt);
        return with(place, state, stageNow, partnerId, offeredAt, acceptedAt, null, null, since, at);
    }

    LeadRow closed(String how, @Nullable String why, @Nullable String deal, Instant when, long at) {
        return with(LeadsProjection.CLOSED, how, stage, partnerId, offeredAt, acceptedAt, why, deal, when, at);
    }

    LeadRow requestedFor(@Nullable String partner, long at) {
        return new LeadRow(
                id,
                place,
                state,
                stage,
                source,
                territory,
                products,
                sector,
                companySize,
                expected,
                customerId,
                customerKeys,
                externalIds,
                partnerId,
                partner,
                occurredOn,
                capturedAt,
                offeredAt,
                acceptedAt,
                reason,
                dealId,
                agenda,
                at);
    }

    LeadRow seen(long at) {
        return requestedFor(requestedPartnerId, at);
    }

    private LeadRow nowhere(String where, @Nullable String why, long at) {
        return with(where, where, null, null, null, null, why, null, capturedAt, at);
    }

    private LeadRow with(
            String where,
            String how,
            @Nullable String stageNow,
            @Nullable String partner,
            @Nullable Instant offered,
            @Nullable Instant accepted,
            @Nullable String why,
            @Nullable String deal,
            Instant since,
            long at) {
        return new LeadRow(
                id,
                where,
                how,
                stageNow,
                source,
                territory,
                products,
                sector,
                companySize,
                expected,
                customerId,
                customerKeys,
                externalIds,
                partner,
                null,
                occurredOn,
                capturedAt,
                offered,
                accepted,
                why,
                deal,
                Agenda.of(where, since),
                at);
    }
}
