package io.alianza.partner.partner;

import io.alianza.partner.partner.PartnerEvent.ContactAdded;
import io.alianza.partner.partner.PartnerEvent.ContactRemoved;
import io.alianza.partner.partner.PartnerEvent.PartnerActivated;
import io.alianza.partner.partner.PartnerEvent.PartnerApproved;
import io.alianza.partner.partner.PartnerEvent.PartnerCapacitySet;
import io.alianza.partner.partner.PartnerEvent.PartnerProfileRevised;
import io.alianza.partner.partner.PartnerEvent.PartnerRefused;
import io.alianza.partner.partner.PartnerEvent.PartnerRegistered;
import io.alianza.partner.partner.PartnerEvent.PartnerSuspended;
import io.alianza.partner.partner.PartnerEvent.PartnerTerminated;
import io.alianza.partner.partner.PartnerState.Contact;
import io.alianza.partner.partner.PartnerState.Registered;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The partner after an event. */
final class PartnerEvolution {

    private PartnerEvolution() {}

    static PartnerState evolve(PartnerState state, PartnerEvent event) {
        return state instanceof Registered partner ? next(partner, event) : registered((PartnerRegistered) event);
    }

    private static Registered next(Registered partner, PartnerEvent event) {
        return switch (event) {
            case PartnerRegistered again -> registered(again);
            case PartnerApproved _ -> partner.with(Standing.APPROVED);
            case PartnerRefused _ -> partner.with(Standing.REFUSED);
            case PartnerActivated _ -> partner.with(Standing.ACTIVE);
            case PartnerSuspended _ -> partner.with(Standing.SUSPENDED);
            case PartnerTerminated _ -> partner.with(Standing.TERMINATED);
            case PartnerCapacitySet set -> partner.with(new Capacity(set.capacity(), set.weight()));
            case PartnerProfileRevised revised -> partner.with(profile(partner, revised));
            case ContactAdded added ->
                partner.with(contacts(partner, added.contactId(), new Contact(added.personId(), added.roles(), false)));
            case ContactRemoved removed ->
                partner.with(contacts(
                        partner,
                        removed.contactId(),
                        contact(partner, removed.contactId()).gone()));
        };
    }

    private static Registered registered(PartnerRegistered event) {
        Profile profile = new Profile(
                event.kind(),
                event.legalName(),
                event.tradeName(),
                event.personId(),
                event.taxId(),
                event.taxIdKey(),
                event.types(),
                event.category(),
                event.parentId());
        Capacity capacity = new Capacity(event.capacity(), event.weight());
        Registration registration =
                new Registration(event.number(), event.country(), profile, capacity, event.externalIds());
        return new Registered(
                event.partnerId(), registration, event.occurredOn(), Standing.APPLIED, profile, capacity, Map.of());
    }

    private static Profile profile(Registered partner, PartnerProfileRevised event) {
        return new Profile(
                partner.profile().kind(),
                event.legalName(),
                event.tradeName(),
                event.personId(),
                event.taxId(),
                event.taxIdKey(),
                event.types(),
                event.category(),
                event.parentId());
    }

    private static Contact contact(Registered partner, String contactId) {
        return Objects.requireNonNull(partner.contacts().get(contactId));
    }

    private static Map<String, Contact> contacts(Registered partner, String contactId, Contact contact) {
        Map<String, Contact> all = new HashMap<>(partner.contacts());
        all.put(contactId, contact);
        return Map.copyOf(all);
    }
}
