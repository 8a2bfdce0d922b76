package io.alianza.partner.partner;

import io.alianza.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a partner. Components mean what they mean in {@link Profile}, {@link Registration} and {@link Capacity};
 * they are raw here because events outlive those classes.
 */
public sealed interface PartnerEvent {

    String partnerId();

    /** Business day in the vendor's zone. */
    LocalDate occurredOn();

    @StoredEvent("partner.registered")
    record PartnerRegistered(
            String partnerId,
            String number,
            String kind,
            @Nullable String legalName,
            @Nullable String tradeName,
            @Nullable String personId,
            String country,
            @Nullable String taxId,
            @Nullable String taxIdKey,
            List<String> types,
            @Nullable String category,
            @Nullable String parentId,
            int capacity,
            String weight,
            Map<String, String> externalIds,
            LocalDate occurredOn)
            implements PartnerEvent {}

    @StoredEvent("partner.approved")
    record PartnerApproved(String partnerId, LocalDate occurredOn) implements PartnerEvent {}

    @StoredEvent("partner.refused")
    record PartnerRefused(String partnerId, String reason, LocalDate occurredOn) implements PartnerEvent {}

    @StoredEvent("partner.activated")
    record PartnerActivated(String partnerId, LocalDate occurredOn) implements PartnerEvent {}

    @StoredEvent("partner.suspended")
    record PartnerSuspended(String partnerId, String reason, LocalDate occurredOn) implements PartnerEvent {}

    @StoredEvent("partner.terminated")
    record PartnerTerminated(String partnerId, String reason, LocalDate occurredOn) implements PartnerEvent {}

    @StoredEvent("partner.capacity-set")
    record PartnerCapacitySet(String partnerId, int capacity, String weight, LocalDate occurredOn)
            implements PartnerEvent {}

    @StoredEvent("partner.profile-revised")
    record PartnerProfileRevised(
            String partnerId,
            @Nullable String legalName,
            @Nullable String tradeName,
            @Nullable String personId,
            @Nullable String taxId,
            @Nullable String taxIdKey,
            List<String> types,
            @Nullable String category,
            @Nullable String parentId,
            LocalDate occurredOn)
            implements PartnerEvent {}

    @StoredEvent("partner.contact-added")
    record ContactAdded(String partnerId, String contactId, String personId, List<String> roles, LocalDate occurredOn)
            implements PartnerEvent {}

    @StoredEvent("partner.contact-removed")
    record ContactRemoved(String partnerId, String contactId, String personId, LocalDate occurredOn)
            implements PartnerEvent {}
}
