package io.alianza.leads.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.deal.DealCommand.RecordWonDeal;
import io.alianza.leads.deal.DealLine;
import io.alianza.leads.golden.AdventureWorks;
import io.alianza.leads.golden.AdventureWorks.Order;
import io.alianza.leads.lead.LeadCommand.CaptureLead;
import io.alianza.support.imports.SharedData;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.PeopleInMemory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The mappings the project keeps, on the real files, against the golden totals and a plain reading of the same files. */
class AdventureWorksMappingsTest {

    private final Path data = SharedData.folder("adventureworks/dw");
    private final PeopleInMemory people = new PeopleInMemory();

    @Test
    void the_orders_are_3796_won_deals_of_60855_lines_with_the_amounts_as_recorded() {
        List<RecordWonDeal> deals = MappedFiles.ofFolder(
                        data,
                        new DealsImport(MappedFiles.customers(people)),
                        "adventureworks/deals",
                        "FactResellerSales.csv")
                .stream()
                .map(RecordWonDeal.class::cast)
                .toList();

        assertThat(deals).hasSize(3796).extracting(RecordWonDeal::dealId).doesNotHaveDuplicates();
        assertThat(deals.stream().mapToInt(deal -> deal.lines().size()).sum()).isEqualTo(60855);
        assertThat(total(deals)).isEqualTo(new BigDecimal("80450596.9823"));
        assertThat(totals(deals, RecordWonDeal::currency))
                .isEqualTo(Map.of(
                        "AUD", new BigDecimal("1594335.3767"),
                        "CAD", new BigDecimal("14377925.5965"),
                        "EUR", new BigDecimal("2474535.7092"),
                        "GBP", new BigDecimal("4279008.8266"),
                        "USD", new BigDecimal("57724791.4733")));
        assertThat(totals(
                        deals,
                        deal -> deal.territory().substring(deal.territory().lastIndexOf('/') + 1)))
                .hasSize(10)
                .containsEntry("Southwest", new BigDecimal("18466458.7925"))
                .containsEntry("United Kingdom", new BigDecimal("4279008.8266"));
        assertThat(productLines(deals))
                .isEqualTo(Map.of(
                        "R", new BigDecimal("33637946.5765"),
                        "M", new BigDecimal("32205548.0389"),
                        "T", new BigDecimal("12131505.2800"),
                        "S", new BigDecimal("1935348.2897"),
                        "none", new BigDecimal("540248.7972")));
        assertThat(deals)
                .extracting(RecordWonDeal::partnerId)
                .contains(Ids.derived("partner", "adventureworks", "AW00000697"));
        assertThat(people.all()).isEmpty();
    }

    @Test
    void the_same_orders_are_3796_leads_that_ask_for_the_one_bicycle_line_among_theirs() {
        Map<String, Order> orders =
                new AdventureWorks().orders().stream().collect(Collectors.toMap(Order::number, order -> order));

        List<CaptureLead> leads = MappedFiles.ofFolder(
                        data,
                        new LeadsImport(MappedFiles.customers(people)),
                        "adventureworks/leads",
                        "FactResellerSales.csv")
                .stream()
                .map(CaptureLead.class::cast)
                .toList();

        assertThat(leads).hasSize(3796).allSatisfy(lead -> {
            Order order = orders.get(lead.externalIds().get("adventureworks"));
            assertThat(lead.products()).containsExactly(order.line());
            assertThat(lead.territory()).isEqualTo(order.territory());
            assertThat(lead.occurredOn()).isEqualTo(order.day());
        });
    }

    private static BigDecimal total(List<RecordWonDeal> deals) {
        return deals.stream().map(deal -> DealLine.sum(deal.lines())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, BigDecimal> totals(List<RecordWonDeal> deals, Function<RecordWonDeal, String> by) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        deals.forEach(deal -> totals.merge(by.apply(deal), DealLine.sum(deal.lines()), BigDecimal::add));
        return totals;
    }

    private static Map<String, BigDecimal> productLines(List<RecordWonDeal> deals) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        deals.stream()
                .flatMap(deal -> deal.lines().stream())
                .forEach(line -> totals.merge(
                        line.product().substring(0, line.product().indexOf('/')),
                        new BigDecimal(line.amount()),
                        BigDecimal::add));
        return totals;
    }
}
