package io.alianza.partner.directory;

import io.alianza.partner.partner.PersonFields;
import io.alianza.partner.partner.views.PartnerRow;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a partner is called; of a company from its row, of a person from the people store. */
record Names(
        @Nullable String legalName,
        @Nullable String tradeName,
        @Nullable String taxId,
        String number) {

    static Names of(PartnerRow row, Map<String, Map<String, String>> people) {
        String number = row.identity().number();
        String personId = row.profile().personId();
        if (personId == null) {
            return new Names(
                    row.profile().legalName(),
                    row.profile().tradeName(),
                    row.profile().taxId(),
                    number);
        }
        Map<String, String> person = people.getOrDefault(personId, Map.of());
        return new Names(
                person.get(PersonFields.LEGAL_NAME),
                person.get(PersonFields.TRADE_NAME),
                person.get(PersonFields.TAX_ID),
                number);
    }

    String display() {
        return Stream.of(tradeName, legalName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(number);
    }
}
