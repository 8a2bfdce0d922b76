package io.alianza.acceptance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * The standard plan's commissions, worked out from its words alone: per deal and product line R 5 % to 10,000, 6 % to 50,000, 7 %
 * above; M 4/6/8 % at the same bounds; T 6 %; the rest 3 %; the deal's exact parts are added and rounded half up once.
 */
final class StandardPlanByHand {

    /** One deal of the file. */
    private record Deal(String partner, String currency, String month, Map<String, BigDecimal> byLine) {}

    private StandardPlanByHand() {}

    /** Commission by {@code partner key, currency}, in cents' scale. */
    static Map<String, BigDecimal> byPartnerAndCurrency() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        deals().values()
                .forEach(deal -> sums.merge(deal.partner() + " " + deal.currency(), commission(deal), BigDecimal::add));
        return sums;
    }

    /** Commission by currency, of some orders only. */
    static Map<String, BigDecimal> byCurrency(Predicate<String> orders) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        deals().forEach((order, deal) -> {
            if (orders.test(order)) {
                sums.merge(deal.currency(), commission(deal), BigDecimal::add);
            }
        });
        return sums;
    }

    private static BigDecimal commission(Deal deal) {
        return deal.byLine().entrySet().stream()
                .map(part -> part(part.getKey(), part.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal part(String line, BigDecimal amount) {
        return switch (line) {
            case "R" -> banded(amount, "5", "6", "7");
            case "M" -> banded(amount, "4", "6", "8");
            case "T" -> percent(amount, "6");
            default -> percent(amount, "3");
        };
    }

    private static BigDecimal banded(BigDecimal amount, String first, String second, String third) {
        BigDecimal ten = new BigDecimal("10000");
        BigDecimal fifty = new BigDecimal("50000");
        BigDecimal inFirst = amount.min(ten);
        BigDecimal inSecond = amount.min(fifty).subtract(ten).max(BigDecimal.ZERO);
        BigDecimal inThird = amount.subtract(fifty).max(BigDecimal.ZERO);
        return percent(inFirst, first).add(percent(inSecond, second)).add(percent(inThird, third));
    }

    private static BigDecimal percent(BigDecimal amount, String rate) {
        return amount.multiply(new BigDecimal(rate)).movePointLeft(2);
    }

    private static Map<String, Deal> deals() {
        Map<String, String> lineOfProduct = keyed("DimProduct.csv", "ProductKey", "ProductLine");
        Map<String, String> currencies = keyed("DimCurrency.csv", "CurrencyKey", "CurrencyAlternateKey");
        Map<String, String> partners = keyed("DimReseller.csv", "ResellerKey", "ResellerAlternateKey");
        Map<String, Deal> deals = new TreeMap<>(Comparator.naturalOrder());
        try (Stream<CSVRecord> rows = SharedData.rows("FactResellerSales.csv")) {
            rows.forEach(row -> deals.computeIfAbsent(
                            row.get("SalesOrderNumber"),
                            order -> new Deal(
                                    partners.getOrDefault(row.get("ResellerKey"), ""),
                                    currencies.getOrDefault(row.get("CurrencyKey"), ""),
                                    row.get("OrderDate").substring(0, 7),
                                    new TreeMap<>()))
                    .byLine()
                    .merge(
                            lineOfProduct.getOrDefault(row.get("ProductKey"), ""),
                            new BigDecimal(row.get("SalesAmount")),
                            BigDecimal::add));
        }
        return deals;
    }

    private static Map<String, String> keyed(String file, String key, String value) {
        Map<String, String> values = new TreeMap<>();
        try (Stream<CSVRecord> rows = SharedData.rows(file)) {
            rows.forEach(row -> values.put(row.get(key), row.get(value).strip()));
        }
        return values;
    }
}
