package io.alianza.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param ours our figure of each run, sorted like the other's
 * @param other the peer's or the floor's figure of each run; empty when it was not measured
 * @param ratio ours over the other for rates, the other over ours for times: above 1 is better than the other
 * @param remark why a ratio does not count, or what limits the figure
 */
record Row(
        String name,
        String unit,
        List<Double> ours,
        String otherName,
        List<Double> other,
        double ratio,
        String remark) {

    static Row rate(String name, String unit, List<Double> ours, String otherName, List<Double> other, String remark) {
        List<Double> mine = sorted(ours);
        List<Double> theirs = sorted(other);
        return new Row(name, unit, mine, otherName, theirs, median(mine) / median(theirs), remark);
    }

    static Row time(String name, String unit, List<Double> ours, String otherName, List<Double> other, String remark) {
        List<Double> mine = sorted(ours);
        List<Double> theirs = sorted(other);
        return new Row(name, unit, mine, otherName, theirs, median(theirs) / median(mine), remark);
    }

    /** A rate of the store itself is a floor only if it is not below what is built upon it. */
    static Row ofFloor(String name, String unit, List<Double> ours, String otherName, List<Double> floor) {
        Row row = rate(name, unit, ours, otherName, floor, "");
        return row.ratio() <= 1 ? row : rate(name, unit, ours, otherName, floor, "not comparable: ours was faster");
    }

    private static List<Double> sorted(List<Double> values) {
        return values.stream().sorted().toList();
    }

    static double median(List<Double> sorted) {
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }

    /** Largest less smallest, as a share of the median. */
    static double spread(List<Double> sorted) {
        return sorted.isEmpty() ? Double.NaN : (sorted.getLast() - sorted.getFirst()) / median(sorted);
    }

    boolean counts() {
        return !remark.startsWith("not comparable");
    }

    String line() {
        String quotient = !counts() ? "—" : Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f", ratio);
        return String.format(
                Locale.ROOT,
                "%-44s %-9s %12s %5s %-24s %12s %5s %7s  %s",
                name,
                unit,
                figure(ours),
                percent(ours),
                otherName,
                figure(other),
                percent(other),
                quotient,
                remark);
    }

    static String heading() {
        return String.format(
                Locale.ROOT,
                "%-44s %-9s %12s %5s %-24s %12s %5s %7s",
                "what",
                "unit",
                "ours",
                "±",
                "against",
                "theirs",
                "±",
                "ratio");
    }

    private static String percent(List<Double> values) {
        double spread = spread(values);
        return values.size() < 2 || Double.isNaN(spread) ? "" : String.format(Locale.ROOT, "%.0f%%", 100 * spread);
    }

    private static String figure(List<Double> values) {
        double value = median(values);
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
