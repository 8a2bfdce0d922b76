package io.alianza.events.partner.v1;

import io.alianza.events.IntegrationEvent;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names, types or category of a partner have been revised; all of them are told.
 *
 * @param partnerId the partner
 * @param legalName absent for a person
 * @param tradeName may be absent
 * @param types as in {@link PartnerRegistered}
 * @param category may be absent
 * @param parentId may be absent
 * @param occurredOn business day of the fact
 */
public record PartnerProfileRevised(
        String partnerId,
        @Nullable String legalName,
        @Nullable String tradeName,
        Set<String> types,
        @Nullable String category,
        @Nullable String parentId,
        LocalDate occurredOn)
        implements IntegrationEvent {

    @Override
    public String aggregateId() {
        return partnerId;
    }
}
