package io.alianza.leads.deal;

import io.alianza.leads.tree.TreePath;
import io.alianza.support.model.Faults;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the fields of a deal must look like. */
public final class DealFields {

    private static final int DECIMALS = 4;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final int MOST_LINES = 2_000;

    /** No exponent: {@code 1e9} is nobody's way to write a sum. */
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?\\d{1,20}(\\.\\d{1,10})?");

    /** Those of payments; without the codes for metals and tests, which have no decimals at all. */
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private DealFields() {}

    public static Faults sale(@Nullable String currency, List<DealLine> lines) {
        Faults faults = currency(new Faults(), currency, "/currency")
                .unless(!lines.isEmpty(), "/lines", "required", null, "1.." + MOST_LINES)
                .unless(lines.size() <= MOST_LINES, "/lines", "too-long", null, "1.." + MOST_LINES);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            line(faults, lines.get(i), "/lines/" + i, ids);
        }
        return faults;
    }

    public static Faults currency(Faults faults, @Nullable String currency, String pointer) {
        boolean known = currency != null && CURRENCIES.contains(currency);
        return faults.unless(known, pointer, currency == null ? "required" : "format", currency, "ISO 4217");
    }

    /** Not negative, with at most four decimals. */
    public static Faults amount(Faults faults, @Nullable String amount, String pointer) {
        boolean fine = decimal(amount)
                .filter(value -> value.signum() >= 0 && value.compareTo(LARGEST) < 0)
                .filter(value -> value.scale() <= DECIMALS)
                .isPresent();
        return faults.unless(fine, pointer, "format", amount, "0.0000..999999999999.9999");
    }

    public static Faults territory(Faults faults, @Nullable String territory) {
        return faults.required(territory, "/territory", TreePath.FORM.pattern())
                .matching(territory, TreePath.FORM, "/territory", TreePath.FORM.pattern());
    }

    public static Faults externalIds(Faults faults, Map<String, String> externalIds) {
        externalIds.forEach(
                (system, id) -> faults.atMost(40, system, "/externalIds").atMost(120, id, "/externalIds/" + system));
        return faults;
    }

    private static void line(Faults faults, DealLine line, String pointer, Set<String> ids) {
        amount(faults, line.amount(), pointer + "/amount");
        faults.required(line.lineId(), pointer + "/lineId", "1..40")
                .atMost(40, line.lineId(), pointer + "/lineId")
                .unless(ids.add(line.lineId()), pointer + "/lineId", "duplicate", line.lineId(), "unique")
                .required(line.product(), pointer + "/product", TreePath.FORM.pattern())
                .matching(line.product(), TreePath.FORM, pointer + "/product", TreePath.FORM.pattern())
                .unless(positive(line.quantity()), pointer + "/quantity", "format", line.quantity(), "> 0");
    }

    private static boolean positive(@Nullable String quantity) {
        return decimal(quantity).filter(value -> value.signum() > 0).isPresent();
    }

    private static Optional<BigDecimal> decimal(@Nullable String text) {
        return text != null && PLAIN_DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
