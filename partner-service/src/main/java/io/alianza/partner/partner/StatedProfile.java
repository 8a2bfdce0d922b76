package io.alianza.partner.partner;

import io.alianza.partner.rule.Texts;
import io.alianza.support.model.KeyedHash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A profile as it is stated from outside, names of persons included; parted into what may stand in an event and what goes to the
 * people store.
 */
public record StatedProfile(
        String kind,
        @Nullable String legalName,
        @Nullable String tradeName,
        @Nullable String taxId,
        List<String> types,
        @Nullable String category,
        @Nullable String parentId) {

    public StatedProfile {
        legalName = Texts.trimmed(legalName);
        tradeName = Texts.trimmed(tradeName);
        taxId = TaxIds.normalised(taxId);
    }

    public boolean isPerson() {
        return kind.equals(Profile.PERSON);
    }

    /** What the people store keeps of a person; without a legal name there is nothing to keep. */
    public Map<String, String> personalFields() {
        SortedMap<String, String> fields = new TreeMap<>();
        if (isPerson() && legalName != null) {
            fields.put(PersonFields.LEGAL_NAME, legalName);
            Optional.ofNullable(tradeName).ifPresent(name -> fields.put(PersonFields.TRADE_NAME, name));
            Optional.ofNullable(taxId).ifPresent(id -> fields.put(PersonFields.TAX_ID, id));
        }
        return fields;
    }

    /**
     * What may stand in an event.
     *
     * @param personId where the names of a person are kept; not looked at for a company
     */
    public Profile profile(KeyedHash hash, @Nullable String personId) {
        String key = TaxIds.key(hash, taxId);
        return isPerson()
                ? new Profile(kind, null, null, personId, null, key, types, category, parentId)
                : new Profile(kind, legalName, tradeName, null, taxId, key, types, category, parentId);
    }
}
