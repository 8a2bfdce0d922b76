package io.alianza.partner.partner.views;

import io.alianza.partner.partner.PartnerEvent;
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
import io.alianza.partner.partner.Standing;
import io.alianza.partner.partner.views.PartnerRow.ContactEntry;
import io.alianza.partner.partner.views.PartnerRow.Identity;
import io.alianza.partner.partner.views.PartnerRow.Profile;
import io.alianza.partner.partner.views.PartnerRow.Search;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps a row for each partner. */
public final class PartnersProjection implements Projection {

    public static final Table<PartnerRow> PARTNERS = Table.of(PartnerRow.class, "partners")
            .indexedBy("identity.number")
            .indexedBy("search.name")
            .indexedBy("search.words")
            .indexedBy("status", "search.name")
            .indexedBy("profile.types")
            .indexedBy("profile.category")
            .indexedBy("profile.parentId");

    @Override
    public String name() {
        return "partners";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(PARTNERS);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        if (event.payload() instanceof PartnerEvent change) {
            rows.change(PARTNERS, change.partnerId(), event, row -> next(row, change, event.sequence()));
        }
    }

    private static PartnerRow next(@Nullable PartnerRow before, PartnerEvent event, long version) {
        if (event instanceof PartnerRegistered registered) {
            return registered(registered, version);
        }
        PartnerRow row = Objects.requireNonNull(before, "a partner's first event is its registration");
        return switch (event) {
            case PartnerRegistered again -> registered(again, version);
            case PartnerApproved _ -> row.standing(Standing.APPROVED.code(), version);
            case PartnerRefused _ -> row.standing(Standing.REFUSED.code(), version);
            case PartnerActivated _ -> row.standing(Standing.ACTIVE.code(), version);
            case PartnerSuspended _ -> row.standing(Standing.SUSPENDED.code(), version);
            case PartnerTerminated _ -> row.standing(Standing.TERMINATED.code(), version);
            case PartnerCapacitySet set -> row.taking(set.capacity(), set.weight(), version);
            case PartnerProfileRevised revised -> {
                Profile profile = profile(revised);
                yield row.called(profile, search(row.identity(), profile), version);
            }
            case ContactAdded added -> row.reachedBy(with(row.contacts(), added), version);
            case ContactRemoved removed -> row.reachedBy(without(row.contacts(), removed), version);
        };
    }

    private static PartnerRow registered(PartnerRegistered event, long version) {
        Identity identity = new Identity(
                event.partnerId(),
                event.number(),
                event.kind(),
                event.country(),
                event.externalIds(),
                event.occurredOn());
        Profile profile = new Profile(
                event.legalName(),
                event.tradeName(),
                event.personId(),
                event.taxId(),
                event.types(),
                event.category(),
                event.parentId());
        Search search = search(identity, profile);
        String status = Standing.APPLIED.code();
        return new PartnerRow(identity, profile, status, event.capacity(), event.weight(), List.of(), search, version);
    }

    private static Profile profile(PartnerProfileRevised event) {
        return new Profile(
                event.legalName(),
                event.tradeName(),
                event.personId(),
                event.taxId(),
                event.types(),
                event.category(),
                event.parentId());
    }

    /** A person is found and sorted by its number: its names are nobody's to copy. */
    private static Search search(Identity identity, Profile profile) {
        Stream<@Nullable String> texts = Stream.concat(
                Stream.of(profile.legalName(), profile.tradeName(), profile.taxId(), identity.number()),
                identity.externalIds().values().stream());
        String name = Stream.of(profile.tradeName(), profile.legalName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(identity.number());
        return new Search(SearchWords.of(texts), SearchWords.plain(name));
    }

    private static List<ContactEntry> with(List<ContactEntry> contacts, ContactAdded event) {
        ContactEntry added = new ContactEntry(event.contactId(), event.personId(), event.roles());
        return Stream.concat(contacts.stream(), Stream.of(added)).toList();
    }

    private static List<ContactEntry> without(List<ContactEntry> contacts, ContactRemoved event) {
        return contacts.stream()
                .filter(contact -> !contact.id().equals(event.contactId()))
                .toList();
    }
}
