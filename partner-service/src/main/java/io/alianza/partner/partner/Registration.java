package io.alianza.partner.partner;

import io.alianza.partner.rule.Texts;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Ids;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is stated when a partner is entered.
 *
 * @param number the vendor's own short number, unique
 * @param country ISO 3166-1 alpha-2, for good: a tax id is unique within it
 * @param profile names, types, category
 * @param capacity how much it can take
 * @param externalIds ids in other systems, system to id
 */
public record Registration(
        String number, String country, Profile profile, Capacity capacity, Map<String, String> externalIds) {

    public static final String ID_PREFIX = "partner";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9._/-]{0,29}");
    private static final Pattern SYSTEM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public Registration {
        number = PartnerNumber.normalised(number);
        country = country.strip().toUpperCase(Locale.ROOT);
        externalIds = Texts.sorted(externalIds);
    }

    Faults faults() {
        Faults faults = new Faults()
                .matching(number, NUMBER, "/number", NUMBER.pattern())
                .unless(COUNTRIES.contains(country), "/country", "unknown-value", country, "ISO 3166-1 alpha-2")
                .and(profile.faults())
                .and(capacity.faults());
        externalIds.forEach((system, id) -> faults.matching(system, SYSTEM, "/externalIds", SYSTEM.pattern())
                .atMost(100, id, "/externalIds/" + system));
        return faults;
    }

    static Faults idFaults(String partnerId) {
        return new Faults()
                .unless(Ids.isValid(ID_PREFIX, partnerId), "/id", "format", partnerId, ID_PREFIX + "-<UUID>");
    }
}
