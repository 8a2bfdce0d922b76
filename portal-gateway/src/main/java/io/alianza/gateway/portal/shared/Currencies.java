package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.settings.GatewayProperties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In which currencies one may sell: the vendor's own first, then every other that some country uses today. */
@Component
public final class Currencies {

    private final List<String> codes;

    public Currencies(GatewayProperties house) {
        List<String> own = house.currencies().stream()
                .map(Currency::getInstance)
                .map(Currency::getCurrencyCode)
                .toList();
        codes = new ArrayList<>(own);
        today().filter(code -> !own.contains(code)).forEach(codes::add);
    }

    /** The JDK also knows those of the past and those nobody pays with; what a country uses is current. */
    private static Stream<String> today() {
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> Currency.getInstance(Locale.of("", country)))
                .filter(Objects::nonNull)
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream();
    }

    /** What a form begins with. */
    public String usual() {
        return codes.getFirst();
    }

    public Map<String, String> choices(Formats f) {
        return Choices.of(codes, f::currency);
    }
}
