package io.alianza.partner.partner.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One partner. The names of a person are not here; they are joined from the people store when the row is read.
 *
 * @param status where it stands
 * @param weight decimal digits
 * @param contacts those that were not removed
 * @param version sequence of the partner's last event
 */
public record PartnerRow(
        Identity identity,
        Profile profile,
        String status,
        int capacity,
        String weight,
        List<ContactEntry> contacts,
        Search search,
        long version) {

    /**
     * What stays.
     *
     * @param kind company or person
     * @param since business day it was entered on
     */
    public record Identity(
            String id, String number, String kind, String country, Map<String, String> externalIds, LocalDate since) {}

    /**
     * What is said of it.
     *
     * @param personId where a person's names are kept; absent for a company, whose names stand here
     */
    public record Profile(
            @Nullable String legalName,
            @Nullable String tradeName,
            @Nullable String personId,
            @Nullable String taxId,
            List<String> types,
            @Nullable String category,
            @Nullable String parentId) {}

    /**
     * A contact, by id.
     *
     * @param personId where name, e-mail address and telephone number are kept
     */
    public record ContactEntry(String id, String personId, List<String> roles) {}

    /**
     * How it is found.
     *
     * @param words by whose beginnings a search finds it, lower case and without accents
     * @param name what a list by name is sorted by
     */
    public record Search(List<String> words, String name) {}

    PartnerRow standing(String next, long at) {
        return new PartnerRow(identity, profile, next, capacity, weight, contacts, search, at);
    }

    PartnerRow taking(int leads, String share, long at) {
        return new PartnerRow(identity, profile, status, leads, share, contacts, search, at);
    }

    PartnerRow called(Profile next, Search found, long at) {
        return new PartnerRow(identity, next, status, capacity, weight, contacts, found, at);
    }

    PartnerRow reachedBy(List<ContactEntry> next, long at) {
        return new PartnerRow(identity, profile, status, capacity, weight, next, search, at);
    }
}
