package io.alianza.leads.lead.web;

import io.alianza.leads.customer.Customer;
import io.alianza.leads.lead.Expected;
import io.alianza.leads.lead.views.LeadRow;
import io.alianza.leads.lead.views.LeadsProjection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lead as its reader may see it.
 *
 * @param place waiting, offered, held, closed or unassignable
 * @param state waiting, offered, accepted, won, lost, invalid or unassignable
 * @param customer for a partner only once it has accepted
 * @param requestedPartnerId who it is being assigned to by hand; told to the vendor only
 */
record LeadAnswer(
        String id,
        String place,
        String state,
        @Nullable String stage,
        @Nullable String source,
        String territory,
        List<String> products,
        @Nullable String sector,
        @Nullable String companySize,
        @Nullable Expected expected,
        @Nullable String partnerId,
        @Nullable String requestedPartnerId,
        LocalDate occurredOn,
        Instant capturedAt,
        @Nullable Instant offeredAt,
        @Nullable Instant acceptedAt,
        @Nullable Customer customer,
        @Nullable String unassignableReason,
        @Nullable String closedReason,
        @Nullable String dealId,
        Map<String, String> externalIds,
        long version) {

    /** All there is. */
    static LeadAnswer forVendor(LeadRow row, @Nullable Customer customer) {
        return new LeadAnswer(
                row.id(),
                row.place(),
                row.state(),
                row.stage(),
                row.source(),
                row.territory(),
                row.products(),
                row.sector(),
                row.companySize(),
                row.expected(),
                row.partnerId(),
                row.requestedPartnerId(),
                row.occurredOn(),
                row.capturedAt(),
                row.offeredAt(),
                row.acceptedAt(),
                customer,
                row.place().equals(LeadsProjection.UNASSIGNABLE) ? row.reason() : null,
                row.place().equals(LeadsProjection.CLOSED) ? row.reason() : null,
                row.dealId(),
                row.externalIds(),
                row.version());
    }

    /** Before acceptance zone, sector, product and size, and nothing that leads to the customer. */
    static LeadAnswer forPartner(LeadRow row, @Nullable Customer customer) {
        boolean accepted = row.acceptedAt() != null;
        return new LeadAnswer(
                row.id(),
                row.place(),
                row.state(),
                row.stage(),
                accepted ? row.source() : null,
                row.territory(),
                row.products(),
                row.sector(),
                row.companySize(),
                row.expected(),
                row.partnerId(),
                null,
                row.occurredOn(),
                row.capturedAt(),
                row.offeredAt(),
                row.acceptedAt(),
                accepted ? customer : null,
                null,
                row.place().equals(LeadsProjection.CLOSED) ? row.reason() : null,
                row.dealId(),
                accepted ? row.externalIds() : Map.of(),
                row.version());
    }
}
