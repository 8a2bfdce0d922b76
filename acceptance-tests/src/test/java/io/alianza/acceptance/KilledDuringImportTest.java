package io.alianza.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Each service dies once while orders are imported. By default the first 400 orders; the whole file with
 * {@code -Dtest.args="-Dorders=all" -Dtest=KilledDuringImportTest}.
 */
@ExtendWith(RealHouse.class)
@Order(5)
class KilledDuringImportTest {

    private static final List<String> SERVICES = List.of(
            "lead-routing-service", "commission-service", "partner-service", "reporting-service", "portal-gateway");

    @Test
    void nothing_is_lost_or_doubled_when_each_service_is_killed_once(House house) throws IOException {
        int most = "all".equals(System.getProperty("orders")) ? Integer.MAX_VALUE : Integer.getInteger("orders", 400);
        Set<String> orders = new LinkedHashSet<>();
        Path file = firstOrders(house, most, orders);
        CompletableFuture<String> importing = CompletableFuture.supplyAsync(() -> house.command(
                "import",
                "deals",
                file.toString(),
                "--mapping",
                MainJobTest.mapping("deals").toString()));
        int share = Math.max(1, orders.size() / (SERVICES.size() + 1));
        for (int i = 0; i < SERVICES.size(); i++) {
            long published = (long) share * i + 1;
            Waiting.until(
                    published + " deals are out",
                    Duration.ofMinutes(4),
                    () -> importing.isDone() || wonDeals(house) >= published);
            house.kill(SERVICES.get(i));
        }
        try {
            assertThat(importing.join()).contains(String.valueOf(orders.size()));
        } catch (CompletionException e) {
            throw new AssertionError(
                    "the import did not survive: " + e.getCause().getMessage(), e);
        }
        Waiting.until("all services are back", Duration.ofMinutes(4), house::isStill);
        Waiting.until(
                "the commissions",
                Duration.ofMinutes(4),
                () -> house.api().all("/api/v1/commissions").size() >= orders.size());
        Waiting.untilStill(house);
        assertFigures(house, orders);
    }

    private static void assertFigures(House house, Set<String> orders) {
        Api api = house.api();
        assertThat(api.all("/api/v1/deals")).hasSize(orders.size());
        List<JsonNode> commissions = api.all("/api/v1/commissions");
        assertThat(commissions).hasSize(orders.size());
        Map<String, BigDecimal> earned = new TreeMap<>();
        commissions.forEach(one -> {
            JsonNode amount = one.path("commission");
            earned.merge(
                    amount.path("currency").asString(),
                    new BigDecimal(amount.path("amount").asString()),
                    BigDecimal::add);
        });
        assertThat(earned).isEqualTo(StandardPlanByHand.byCurrency(orders::contains));
        assertThat(wonDeals(house))
                .as("each won deal is in the topic once or, after a kill, again with the same id")
                .isGreaterThanOrEqualTo(orders.size());
        assertThat(new TopicReader(house.bootstrapServers()).distinctIds("prm.lead.events", "prm.lead.deal-won.v1"))
                .isEqualTo(orders.size());
        assertThat(house.command("check")).contains("All checks hold.");
    }

    private static long wonDeals(House house) {
        return new TopicReader(house.bootstrapServers())
                .countByType("prm.lead.events")
                .getOrDefault("prm.lead.deal-won.v1", 0L);
    }

    /** The file's own bytes up to the end of the last order wanted. */
    private static Path firstOrders(House house, int most, Set<String> orders) throws IOException {
        Path source = SharedData.adventureWorks().resolve("dw").resolve("FactResellerSales.csv");
        // Look-up files are found beside the file that is imported, so the part lies beside copies of them.
        Path folder = Files.createDirectories(house.folder().resolve("part"));
        try (Stream<Path> files = Files.list(source.getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.equals(source)) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        }
        Path part = folder.resolve(source.getFileName());
        try (Stream<String> lines = Files.lines(source)) {
            List<String> all = lines.toList();
            int column =
                    List.of(all.getFirst().replace("\uFEFF", "").split(",", -1)).indexOf("SalesOrderNumber");
            List<String> kept =
                    all.stream().limit(1).collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
            for (String line : all.subList(1, all.size())) {
                String order = line.split(",", -1)[column].replace("\"", "");
                if (orders.contains(order) || orders.size() < most) {
                    orders.add(order);
                    kept.add(line);
                }
            }
            Files.write(part, kept);
        }
        return part;
    }
}
