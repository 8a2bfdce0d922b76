package io.alianza.gateway.portal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The marks of a chart's axis, with the words of the one formatter: {@code 0|0 €;50000|50.000 €}. */
public final class Ticks {

    private static final int MARKS = 5;
    private static final List<BigDecimal> STEPS = List.of(
            new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"), BigDecimal.TEN);

    private Ticks() {}

    /** @param least an axis reaches at least so far, however small what it shows */
    public static String upTo(BigDecimal largest, BigDecimal least, Function<BigDecimal, String> words) {
        BigDecimal step = step(largest.max(least));
        int count = largest.divide(step, 0, RoundingMode.CEILING).intValueExact();
        return IntStream.rangeClosed(0, Math.max(count, 1))
                .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
                .map(value -> value.toPlainString() + "|" + words.apply(value))
                .collect(Collectors.joining(";"));
    }

    /** The smallest round step that needs at most five marks. */
    private static BigDecimal step(BigDecimal largest) {
        BigDecimal rough = largest.divide(BigDecimal.valueOf(MARKS), MathContext.DECIMAL64);
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return STEPS.stream()
                .map(unit::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
