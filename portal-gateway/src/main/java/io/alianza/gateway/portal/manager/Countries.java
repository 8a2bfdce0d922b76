package io.alianza.gateway.portal.manager;

import io.alianza.gateway.portal.shared.Choices;
import io.alianza.gateway.portal.text.Formats;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every country by the name the reader knows it by, in the order of their alphabet: «Éire» does not come after «Zambia». */
final class Countries {

    private Countries() {}

    static Map<String, String> choices(Formats f) {
        Collator alphabet = Collator.getInstance(f.language());
        Comparator<String> byName = Comparator.comparing(f::country, alphabet::compare);
        return Choices.of(
                List.of(Locale.getISOCountries()).stream().sorted(byName).toList(), f::country);
    }
}
