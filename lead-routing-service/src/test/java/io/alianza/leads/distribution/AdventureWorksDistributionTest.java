package io.alianza.leads.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.distribution.Fact.AgreementNoted;
import io.alianza.leads.distribution.Fact.LeadWaits;
import io.alianza.leads.distribution.Fact.PartnerNoted;
import io.alianza.leads.golden.AdventureWorks;
import io.alianza.leads.golden.AdventureWorks.Order;
import io.alianza.leads.golden.AdventureWorks.Reseller;
import io.alianza.leads.lead.Need;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 3,796 leads over 701 partners, none closed: the pure distribution, without store and framework. */
class AdventureWorksDistributionTest {

    private static final LocalDate BEGINNING = LocalDate.of(2010, 12, 1);

    @ParameterizedTest(name = "capacity {0}: {1} assigned, {2} without capacity, {3} nobody authorised")
    @CsvSource({"6, 3578, 121, 97", "7, 3699, 0, 97"})
    void gives_the_golden_figures(int capacity, long assigned, long noCapacity, long nobody) {
        Market market = market(capacity);

        for (Order order : new AdventureWorks().orders()) {
            Need need = new Need(order.territory(), List.of(order.line()), order.day(), List.of());
            market.takeAll(List.of(new LeadWaits(market.next(), order.number(), need)));
            assertNobodyAbove(capacity, market);
        }

        Map<String, Long> places = market.desk.places.values().stream()
                .collect(Collectors.groupingBy(
                        place -> place.startsWith("AW") ? "assigned" : place, Collectors.counting()));
        assertThat(places.get("assigned")).isEqualTo(assigned);
        assertThat(places.getOrDefault(Unassigned.NO_CAPACITY, 0L)).isEqualTo(noCapacity);
        assertThat(places.get(Unassigned.NO_PARTNER_AUTHORISED)).isEqualTo(nobody);
        assertNobodyAboveItsShareAndOne(capacity, market);
    }

    /** Only a partner whose leads have just changed can have come above. */
    private static void assertNobodyAbove(int capacity, Market market) {
        if (market.events.getLast() instanceof DistributionEvent.LeadsDistributed distributed) {
            assertThat(distributed.balances().values())
                    .allSatisfy(balance -> assertThat(balance.open()).isLessThanOrEqualTo(capacity));
        }
    }

    /** A credit is what a partner should have had minus what it got. */
    private static void assertNobodyAboveItsShareAndOne(int capacity, Market market) {
        Credit largest = market.state().seats().byId().values().stream()
                .map(seat -> Credit.NONE.minus(seat.credit()))
                .max(Credit::compareTo)
                .orElseThrow();
        System.out.printf("capacity %d: largest surplus over a partner's share is %s of a lead%n", capacity, largest);
        assertThat(largest).isLessThanOrEqualTo(Credit.LEAD);
    }

    private static Market market(int capacity) {
        Market market = new Market();
        List<Fact> facts = new ArrayList<>();
        for (Reseller reseller : new AdventureWorks().resellers()) {
            facts.add(new PartnerNoted(
                    market.next(), reseller.key(), true, List.of("reseller"), capacity, BigDecimal.ONE));
            Agreement.Version version =
                    new Agreement.Version(1, List.of(reseller.territory()), List.of(reseller.line()), BEGINNING, null);
            facts.add(new AgreementNoted(market.next(), "agreement-" + reseller.key(), reseller.key(), version));
        }
        market.takeAll(facts);
        assertThat(market.state().seats().byId()).hasSize(701);
        return market;
    }
}
