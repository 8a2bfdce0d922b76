package io.alianza.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param ours our figure of each run
 * @param other the peer's or the floor's figure of each run; empty when it was not measured
 * @param ratio ours over the other for rates, the other over ours for times: above 1 is better than the other
 * @param remark why a ratio does not count, or what limits the figure
 */
record Row(String name, String unit, double[] ours, String otherName, double[] other, double ratio, String remark) {

    static Row rate(String name, String unit, List<Double> ours, String otherName, List<Double> other, String remark) {
        double[] mine = sorted(ours);
        double[] theirs = sorted(other);
        return new Row(name, unit, mine, otherName, theirs, median(mine) / median(theirs), remark);
    }

    static Row time(String name, String unit, List<Double> ours, String otherName, List<Double> other, String remark) {
        double[] mine = sorted(ours);
        double[] theirs = sorted(other);
        return new Row(name, unit, mine, otherName, theirs, median(theirs) / median(mine), remark);
    }

    private static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    static double median(double[] sorted) {
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    /** Largest less smallest, as a share of the median. */
    static double spread(double[] sorted) {
        return sorted.length == 0 ? Double.NaN : (sorted[sorted.length - 1] - sorted[0]) / median(sorted);
    }

    boolean counts() {
        return !remark.startsWith("not comparable");
    }

    String line() {
        String quotient = !counts() ? "—" : Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f", ratio);
        return String.format(
                Locale.ROOT,
                "%-44s %-9s %12s %-22s %12s %7s  %s",
                name,
                unit,
                figure(ours),
                otherName,
                figure(other),
                quotient,
                remark);
    }

    private static String figure(double[] values) {
        double value = median(values);
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + Arrays.hashCode(ours);
    }

    @Override
    public String toString() {
        return line();
    }
}
