package io.alianza.commission.golden;

import io.alianza.commission.SharedData;
import io.alianza.commission.deal.SoldLine;
import io.alianza.commission.deal.WonDeal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The 3,796 orders of the AdventureWorks warehouse. */
public final class ResellerSales {

    /** @param productLine code without its trailing blank; {@code none} where there is none */
    public record Sale(
            String order,
            String line,
            String reseller,
            String currency,
            String productLine,
            String product,
            BigDecimal amount,
            LocalDateTime orderedAt) {}

    private ResellerSales() {}

    public static List<Sale> all() {
        Map<String, CSVRecord> products = byKey("DimProduct.csv", "ProductKey");
        Map<String, CSVRecord> resellers = byKey("DimReseller.csv", "ResellerKey");
        Map<String, CSVRecord> currencies = byKey("DimCurrency.csv", "CurrencyKey");
        return rows("FactResellerSales.csv").stream()
                .map(row -> {
                    CSVRecord product = products.get(row.get("ProductKey"));
                    String line = product.get("ProductLine").strip();
                    return new Sale(
                            row.get("SalesOrderNumber"),
                            row.get("SalesOrderLineNumber"),
                            resellers.get(row.get("ResellerKey")).get("ResellerAlternateKey"),
                            currencies.get(row.get("CurrencyKey")).get("CurrencyAlternateKey"),
                            line.isEmpty() ? "none" : line,
                            product.get("ProductAlternateKey"),
                            new BigDecimal(row.get("SalesAmount")),
                            LocalDateTime.parse(row.get("OrderDate")));
                })
                .toList();
    }

    /** In order of the file, which is that of date and number. */
    public static List<WonDeal> deals(List<Sale> sales) {
        Map<String, List<Sale>> byOrder =
                sales.stream().collect(Collectors.groupingBy(Sale::order, LinkedHashMap::new, Collectors.toList()));
        return byOrder.values().stream().map(ResellerSales::deal).toList();
    }

    private static WonDeal deal(List<Sale> order) {
        Sale first = order.getFirst();
        List<SoldLine> lines = new ArrayList<>();
        for (Sale sale : order) {
            lines.add(new SoldLine(sale.line(), sale.productLine() + "/" + sale.product(), sale.amount()));
        }
        return new WonDeal(
                "deal-" + first.order(),
                first.reseller(),
                "anywhere",
                first.currency(),
                lines,
                Map.of("adventureworks", first.order()),
                first.orderedAt().toLocalDate());
    }

    private static Map<String, CSVRecord> byKey(String file, String key) {
        return rows(file).stream().collect(Collectors.toMap(row -> row.get(key), row -> row));
    }

    private static List<CSVRecord> rows(String file) {
        Path path = SharedData.file("adventureworks/dw/" + file);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(path, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
