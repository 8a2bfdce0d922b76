package io.alianza.reporting.golden;

import io.alianza.events.Amount;
import io.alianza.events.SaleLine;
import io.alianza.events.lead.v1.DealWon;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The order lines of the data set as won deals; territory, product and partner by what they are called there. */
final class AdventureWorksSales {

    static final Path FOLDER = Path.of("..", "..", "shared", "data", "adventureworks");

    private AdventureWorksSales() {}

    /** Skips with the reason where the data are not beside the project; fails where CI is true. */
    static void mustBeThere() {
        if (!Files.exists(FOLDER)) {
            String reason = "no " + FOLDER + " beside the project";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(reason);
            }
            Assumptions.abort(reason);
        }
    }

    static List<DealWon> deals() throws IOException {
        Map<String, String> currencies =
                column("DimCurrency.csv", "CurrencyKey", row -> row.get("CurrencyAlternateKey"));
        Map<String, String> territories =
                column("DimSalesTerritory.csv", "SalesTerritoryKey", row -> row.get("SalesTerritoryRegion"));
        Map<String, String> products = column("DimProduct.csv", "ProductKey", AdventureWorksSales::path);
        Map<String, List<CSVRecord>> orders = new LinkedHashMap<>();
        for (CSVRecord row : rows("FactResellerSales.csv")) {
            orders.computeIfAbsent(row.get("SalesOrderNumber"), first -> new ArrayList<>())
                    .add(row);
        }
        return orders.values().stream()
                .map(lines -> deal(lines, currencies, territories, products))
                .toList();
    }

    private static String path(CSVRecord product) {
        String line = product.get("ProductLine").strip();
        return (line.isEmpty() ? "none" : line) + "/" + product.get("ProductAlternateKey");
    }

    private static DealWon deal(
            List<CSVRecord> rows,
            Map<String, String> currencies,
            Map<String, String> territories,
            Map<String, String> products) {
        CSVRecord first = rows.getFirst();
        String currency = named(currencies, first.get("CurrencyKey"));
        List<SaleLine> lines = rows.stream()
                .map(row -> new SaleLine(
                        row.get("SalesOrderLineNumber"),
                        named(products, row.get("ProductKey")),
                        row.get("OrderQuantity"),
                        new Amount(row.get("SalesAmount"), currency),
                        Map.of()))
                .toList();
        BigDecimal sum = rows.stream()
                .map(row -> new BigDecimal(row.get("SalesAmount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new DealWon(
                first.get("SalesOrderNumber"),
                first.get("ResellerKey"),
                null,
                "customer-" + first.get("SalesOrderNumber"),
                named(territories, first.get("SalesTerritoryKey")),
                currency,
                lines,
                new Amount(sum.toPlainString(), currency),
                Map.of(),
                LocalDate.parse(first.get("OrderDate").substring(0, 10)));
    }

    private static String named(Map<String, String> names, String key) {
        String name = names.get(key);
        if (name == null) {
            throw new IllegalStateException("nothing under " + key);
        }
        return name;
    }

    private static Map<String, String> column(String file, String key, Function<CSVRecord, String> value)
            throws IOException {
        Map<String, String> column = new HashMap<>();
        rows(file).forEach(row -> column.put(row.get(key), value.apply(row)));
        return column;
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(FOLDER.resolve("dw").resolve(file), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
