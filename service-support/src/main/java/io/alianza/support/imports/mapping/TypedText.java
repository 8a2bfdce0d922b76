package io.alianza.support.imports.mapping;

import io.alianza.support.imports.ImportKind.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one text by a field's type. */
final class TypedText {

    /** Without gold, test codes and the like, which have no smallest unit. */
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(one -> one.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private TypedText() {}

    /** @throws Unreadable when it is none */
    static Object read(Field field, String text, Notation notation) {
        return switch (field.type()) {
            case TEXT, LIST -> text;
            case DECIMAL -> decimal(text, notation.decimals());
            case WHOLE -> whole(text, notation.decimals());
            case DAY -> day(text, notation);
            case CHOICE -> choice(text, field);
            case CURRENCY -> currency(text);
        };
    }

    static BigDecimal decimal(String text, Decimals decimals) {
        return decimals.read(text)
                .orElseThrow(() -> new Unreadable("decimal", text, "a number such as " + decimals.example()));
    }

    private static int whole(String text, Decimals decimals) {
        Optional<BigDecimal> number = decimals.read(text);
        try {
            return number.orElseThrow(ArithmeticException::new).intValueExact();
        } catch (ArithmeticException e) {
            throw new Unreadable("whole", text, "a whole number up to " + Integer.MAX_VALUE);
        }
    }

    private static LocalDate day(String text, Notation notation) {
        Set<LocalDate> days = new LinkedHashSet<>();
        notation.days().forEach(format -> format.read(text).ifPresent(days::add));
        String formats = notation.days().stream().map(DayFormat::pattern).collect(Collectors.joining(" or "));
        return switch (days.size()) {
            case 1 -> days.iterator().next();
            case 0 -> throw new Unreadable("day", text, "a day as " + formats);
            default -> throw new Unreadable("day-ambiguous", text, "a day that reads the same as " + formats);
        };
    }

    private static String choice(String text, Field field) {
        if (!field.allowed().contains(text)) {
            throw new Unreadable("choice", text, "one of " + String.join(", ", field.allowed()));
        }
        return text;
    }

    private static String currency(String text) {
        if (!CURRENCIES.contains(text)) {
            throw new Unreadable("currency", text, "an ISO 4217 code such as EUR");
        }
        return text;
    }
}
