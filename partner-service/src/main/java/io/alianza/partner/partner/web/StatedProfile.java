package io.alianza.partner.partner.web;

import io.alianza.partner.partner.PersonFields;
import io.alianza.partner.partner.Profile;
import io.alianza.partner.partner.TaxIds;
import io.alianza.partner.rule.Texts;
import io.alianza.support.model.KeyedHash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A profile as a request states it; parted into what may stand in an event and what may not. */
record StatedProfile(
        String kind,
        @Nullable String legalName,
        @Nullable String tradeName,
        @Nullable String taxId,
        List<String> types,
        @Nullable String category,
        @Nullable String parentId) {

    static StatedProfile of(PartnerRequest request) {
        return new StatedProfile(
                Optional.ofNullable(request.kind()).orElse(Profile.COMPANY),
                Texts.trimmed(request.legalName()),
                Texts.trimmed(request.tradeName()),
                TaxIds.normalised(request.taxId()),
                Optional.ofNullable(request.types()).orElse(List.of()),
                request.category(),
                request.parentId());
    }

    static StatedProfile of(ProfileRequest request) {
        return new StatedProfile(
                Optional.ofNullable(request.kind()).orElse(Profile.COMPANY),
                Texts.trimmed(request.legalName()),
                Texts.trimmed(request.tradeName()),
                TaxIds.normalised(request.taxId()),
                Optional.ofNullable(request.types()).orElse(List.of()),
                request.category(),
                request.parentId());
    }

    boolean isPerson() {
        return kind.equals(Profile.PERSON);
    }

    /** What the people store keeps of a person; without a legal name there is nothing to keep. */
    Map<String, String> personalFields() {
        SortedMap<String, String> fields = new TreeMap<>();
        if (isPerson() && legalName != null) {
            fields.put(PersonFields.LEGAL_NAME, legalName);
            Optional.ofNullable(tradeName).ifPresent(name -> fields.put(PersonFields.TRADE_NAME, name));
            Optional.ofNullable(taxId).ifPresent(id -> fields.put(PersonFields.TAX_ID, id));
        }
        return fields;
    }

    Profile ofCompany(KeyedHash hash) {
        return new Profile(
                kind, legalName, tradeName, null, taxId, TaxIds.key(hash, taxId), types, category, parentId);
    }

    /** @param personId where the names are kept; absent when they are missing */
    Profile ofPerson(KeyedHash hash, @Nullable String personId) {
        return new Profile(kind, null, null, personId, null, TaxIds.key(hash, taxId), types, category, parentId);
    }
}
