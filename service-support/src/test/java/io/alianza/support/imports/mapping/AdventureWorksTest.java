package io.alianza.support.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.MappedRow;
import io.alianza.support.imports.SharedData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The engine on real files: 60,855 rows, four joins, groups, trailing blanks. */
class AdventureWorksTest {

    private static final ImportKind ORDERS = Kinds.kind(
            "orders",
            Kinds.field("partner", ImportKind.Type.TEXT, true),
            Kinds.field("territory", ImportKind.Type.TEXT, true),
            Kinds.field("currency", ImportKind.Type.CURRENCY, true),
            Kinds.field("day", ImportKind.Type.DAY, true),
            Kinds.field("line", ImportKind.Type.TEXT, true),
            Kinds.field("total", ImportKind.Type.DECIMAL, true),
            Kinds.field("lines[].id", ImportKind.Type.WHOLE, true),
            Kinds.field("lines[].product", ImportKind.Type.TEXT, true),
            Kinds.field("lines[].amount", ImportKind.Type.DECIMAL, true));

    private static final String MAPPING = """
            kind: orders
            source: adventureworks
            lookups:
              product:   {file: DimProduct.csv, key: ProductKey, from: ProductKey}
              reseller:  {file: DimReseller.csv, key: ResellerKey, from: ResellerKey}
              currency:  {file: DimCurrency.csv, key: CurrencyKey, from: CurrencyKey}
              territory: {file: DimSalesTerritory.csv, key: SalesTerritoryKey, from: SalesTerritoryKey}
            group: SalesOrderNumber
            key: "{SalesOrderNumber}"
            fields:
              partner: "{reseller.ResellerAlternateKey}"
              territory: "{territory.SalesTerritoryGroup}/{territory.SalesTerritoryCountry}/{territory.SalesTerritoryRegion}"
              currency: "{currency.CurrencyAlternateKey}"
              day: "{OrderDate}"
              line: {oneOf: [R, M, T], among: "{product.ProductLine}", otherwise: none}
              total: {sum: "{SalesAmount}"}
            lines:
              id: "{SalesOrderLineNumber}"
              product: "{product.ProductLine|none}/{product.ProductAlternateKey}"
              amount: "{SalesAmount}"
            """;

    @Test
    void reads_3796_orders_of_60855_lines_to_the_last_decimal() {
        Map<String, BigDecimal> byCurrency = new HashMap<>();
        Map<String, Integer> byLine = new HashMap<>();
        int[] counted = new int[2];

        read(order -> {
            counted[0]++;
            counted[1] += order.lines().size();
            BigDecimal ofLines = order.lines().stream()
                    .map(line -> (BigDecimal) line.get("amount"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(order.decimal("total")).isEqualByComparingTo(ofLines);
            byCurrency.merge(order.text("currency"), ofLines, BigDecimal::add);
            byLine.merge(order.text("line"), 1, Integer::sum);
        });

        assertThat(counted).containsExactly(3_796, 60_855);
        assertThat(byCurrency)
                .containsEntry("AUD", new BigDecimal("1594335.3767"))
                .containsEntry("CAD", new BigDecimal("14377925.5965"))
                .containsEntry("EUR", new BigDecimal("2474535.7092"))
                .containsEntry("GBP", new BigDecimal("4279008.8266"))
                .containsEntry("USD", new BigDecimal("57724791.4733"));
        assertThat(byLine).isEqualTo(Map.of("R", 1_726, "M", 1_452, "T", 521, "none", 97));
    }

    @TestFactory
    Stream<DynamicTest> the_mappings_the_project_keeps_can_be_read() throws IOException {
        Path folder = Path.of("..", "local-platform", "src", "main", "resources", "mappings");
        Assumptions.assumeTrue(Files.isDirectory(folder), "the project keeps no mapping there yet");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            folder.relativize(file).toString(),
                            () -> assertThatCode(() -> MappingReader.read(Files.readString(file)))
                                    .doesNotThrowAnyException()));
        }
    }

    private static void read(Consumer<MappedRow> orders) {
        Path folder = SharedData.folder("adventureworks/dw");
        Mapping mapping = MappingReader.read(MAPPING);
        KindCheck.check(mapping, ORDERS);
        try (MappedFile file = MappedFile.open(
                mapping, ORDERS, open(folder.resolve("FactResellerSales.csv")), name -> open(folder.resolve(name)))) {
            for (Optional<Reading> order = file.next(); order.isPresent(); order = file.next()) {
                assertThat(order.get()).isInstanceOf(Reading.Understood.class);
                orders.accept(((Reading.Understood) order.get()).row());
            }
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
