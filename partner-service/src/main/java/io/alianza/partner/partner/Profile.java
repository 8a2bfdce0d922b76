package io.alianza.partner.partner;

import io.alianza.partner.rule.Texts;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Ids;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a partner says of itself and how the vendor sees it; stated as a whole, never in parts.
 *
 * @param kind {@link #COMPANY} or {@link #PERSON}
 * @param legalName of a company
 * @param tradeName of a company, when it trades under another name
 * @param personId where the names and the tax id of a person are kept; a company has none
 * @param taxId of a company, normalised
 * @param taxIdKey keyed hash of the tax id, of companies and persons; keeps it unique in its country
 * @param types how it sells
 * @param category the vendor's own classification
 * @param parentId the partner it belongs to or buys from
 */
public record Profile(
        String kind,
        @Nullable String legalName,
        @Nullable String tradeName,
        @Nullable String personId,
        @Nullable String taxId,
        @Nullable String taxIdKey,
        List<String> types,
        @Nullable String category,
        @Nullable String parentId) {

    public static final String COMPANY = "company";
    public static final String PERSON = "person";

    private static final Pattern TAX_ID = Pattern.compile("[A-Z0-9]{4,20}");

    public Profile {
        legalName = Texts.trimmed(legalName);
        tradeName = Texts.trimmed(tradeName);
        category = Texts.trimmed(category);
        types = Texts.distinct(types);
    }

    public boolean isPerson() {
        return PERSON.equals(kind);
    }

    Faults faults() {
        return new Faults()
                .oneOf(List.of(COMPANY, PERSON), kind, "/kind")
                .required(isPerson() ? personId : legalName, "/legalName", "1..200")
                .atMost(200, legalName, "/legalName")
                .atMost(200, tradeName, "/tradeName")
                .matching(taxId, TAX_ID, "/taxId", TAX_ID.pattern())
                .someOf(PartnerType.codes(), types, "/types")
                .atMost(60, category, "/category")
                .unless(isPartnerId(parentId), "/parentId", "format", parentId, "partner-…");
    }

    private static boolean isPartnerId(@Nullable String id) {
        return id == null || Ids.isValid(Registration.ID_PREFIX, id);
    }
}
