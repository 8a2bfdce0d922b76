package io.alianza.support.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads how days and numbers are written: for the whole file, and where a field says otherwise. */
final class NotationReader {

    private final Locale language;
    private final Notation standard;

    private NotationReader(Locale language, Notation standard) {
        this.language = language;
        this.standard = standard;
    }

    /** @param formats the keys beneath {@code formats} */
    static NotationReader of(Map<String, Place> formats) {
        Locale language = Optional.ofNullable(formats.get("language"))
                .flatMap(place -> place.text("a language code such as es"))
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
        NotationReader plain = new NotationReader(language, Notation.PLAIN);
        return new NotationReader(language, plain.at(formats));
    }

    Notation standard() {
        return standard;
    }

    /** With what a field says otherwise. */
    Notation at(Map<String, Place> keys) {
        Place days = keys.get("days");
        Place decimals = keys.get("decimals");
        return new Notation(
                days == null ? standard.days() : days(days),
                decimals == null ? standard.decimals() : decimals(decimals));
    }

    private List<DayFormat> days(Place place) {
        List<DayFormat> formats = new ArrayList<>();
        for (Place item : place.items()) {
            try {
                formats.add(DayFormat.of(item.anyText(), language));
            } catch (IllegalArgumentException e) {
                item.fault("a day format such as dd/MM/yyyy, or ISO");
            }
        }
        return List.copyOf(formats);
    }

    private static Decimals decimals(Place place) {
        return switch (place.anyText()) {
            case "point" -> Decimals.POINT;
            case "comma" -> Decimals.COMMA;
            default -> {
                place.fault("point (1,234.56) or comma (1.234,56)");
                yield Decimals.PLAIN;
            }
        };
    }
}
