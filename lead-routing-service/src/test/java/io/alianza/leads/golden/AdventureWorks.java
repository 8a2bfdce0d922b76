package io.alianza.leads.golden;

import io.alianza.support.imports.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The reseller channel of a bicycle maker, read plainly and without the importer, so that the two can be compared. */
public final class AdventureWorks {

    /** @param line code of the product line it sells: R, M or T */
    public record Reseller(String key, String territory, String line) {}

    /** @param line the one of R, M, T among its lines, else {@code none} */
    public record Order(String number, LocalDate day, String territory, String line) {}

    private final Path folder;

    public AdventureWorks() {
        this.folder = SharedData.folder("adventureworks/dw");
    }

    public List<Reseller> resellers() {
        Map<String, CSVRecord> places = byKey("DimGeography.csv", "GeographyKey");
        Map<String, String> territories = territories();
        return rows("DimReseller.csv").stream()
                .map(row -> new Reseller(
                        row.get("ResellerAlternateKey"),
                        territories.get(places.get(row.get("GeographyKey")).get("SalesTerritoryKey")),
                        row.get("ProductLine").substring(0, 1)))
                .toList();
    }

    /** In order of date and number. */
    public List<Order> orders() {
        Map<String, CSVRecord> products = byKey("DimProduct.csv", "ProductKey");
        Map<String, String> territories = territories();
        Map<String, Order> orders = new LinkedHashMap<>();
        for (CSVRecord row : rows("FactResellerSales.csv")) {
            String line = products.get(row.get("ProductKey")).get("ProductLine").strip();
            Order order = new Order(
                    row.get("SalesOrderNumber"),
                    LocalDate.parse(row.get("OrderDate").substring(0, 10)),
                    territories.get(row.get("SalesTerritoryKey")),
                    List.of("R", "M", "T").contains(line) ? line : "none");
            orders.merge(order.number(), order, (one, other) -> one.line().equals("none") ? other : one);
        }
        List<Order> sorted = new ArrayList<>(orders.values());
        sorted.sort(Comparator.comparing(Order::day).thenComparing(Order::number));
        return sorted;
    }

    private Map<String, String> territories() {
        return rows("DimSalesTerritory.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.get("SalesTerritoryKey"),
                        row -> row.get("SalesTerritoryGroup") + "/" + row.get("SalesTerritoryCountry") + "/"
                                + row.get("SalesTerritoryRegion")));
    }

    private Map<String, CSVRecord> byKey(String file, String key) {
        return rows(file).stream().collect(Collectors.toMap(row -> row.get(key), Function.identity()));
    }

    private List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(folder.resolve(file)), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
