package io.alianza.leads.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.distribution.Fact.AssignmentAsked;
import io.alianza.leads.distribution.Fact.LeadCameBack;
import io.alianza.leads.distribution.Fact.LeadEnded;
import io.alianza.leads.distribution.Fact.PartnerNoted;
import io.alianza.leads.lead.Need;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds after any history. The histories are random, and made by what the distribution itself decided. */
class DistributionHistoriesTest {

    private static final int STEPS = 120;
    private static final String[] PLACES = {"ES", "ES/28", "ES/08", "PT"};
    private static final String[] PRODUCTS = {"R", "R/BK", "M"};

    @Property(tries = 60)
    void nobody_is_above_capacity_and_every_lead_is_in_exactly_one_place(@ForAll long seed) {
        History history = new History(seed);
        for (int i = 0; i < STEPS; i++) {
            history.take(1);
            history.holds();
        }
    }

    @Property(tries = 40)
    void a_replay_of_the_events_gives_the_same_state(@ForAll long seed) {
        History history = new History(seed);
        for (int i = 0; i < STEPS; i++) {
            history.take(5);
        }

        DistributionState replayed =
                history.market.events.stream().reduce(DistributionState.EMPTY, DistributionState::evolve, (a, b) -> b);

        assertThat(replayed).isEqualTo(history.market.state());
    }

    @Property(tries = 40)
    void a_batch_gives_what_one_by_one_gives(@ForAll long seed) {
        Market together = market(seed);
        Market oneByOne = market(seed);
        List<Fact> facts = leads(seed, together);
        leads(seed, oneByOne);

        together.takeAll(facts);
        facts.forEach(fact -> oneByOne.takeAll(List.of(fact)));

        assertThat(together.desk.places).isEqualTo(oneByOne.desk.places);
        assertThat(together.state()).isEqualTo(oneByOne.state());
    }

    private static Market market(long seed) {
        Random random = new Random(seed);
        Market market = new Market();
        for (int i = 0; i < 8; i++) {
            String id = "partner-" + i;
            market.partner(id, random.nextInt(5), String.valueOf(random.nextInt(4)));
            market.agreement(id, PLACES[random.nextInt(PLACES.length)], PRODUCTS[random.nextInt(PRODUCTS.length)]);
        }
        return market;
    }

    private static List<Fact> leads(long seed, Market market) {
        Random random = new Random(seed + 1);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            facts.add(market.waits(
                    "lead-" + i, PLACES[random.nextInt(PLACES.length)], PRODUCTS[random.nextInt(PRODUCTS.length)]));
        }
        return facts;
    }

    /** Leads come, are declined, closed, sent elsewhere; partners are suspended, come back and change their capacity. */
    private static final class History {

        private final Random random;
        private final Market market;
        private final Map<String, Integer> highest = new HashMap<>();
        private int leads;

        History(long seed) {
            random = new Random(seed);
            market = market(seed);
        }

        void take(int count) {
            List<Fact> facts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                facts.add(fact());
            }
            market.takeAll(facts);
        }

        private Fact fact() {
            return switch (random.nextInt(8)) {
                case 0 -> decline();
                case 1 -> close();
                case 2 -> assign();
                case 3 -> partner();
                default ->
                    market.waits("lead-" + leads++, PLACES[random.nextInt(PLACES.length)], PRODUCTS[random.nextInt(3)]);
            };
        }

        private Fact decline() {
            String lead = anyPlaced();
            String partner =
                    market.state().placement(lead).map(Placement::partnerId).orElse("nobody");
            return new LeadCameBack(market.next(), lead, partner, random.nextBoolean());
        }

        private Fact close() {
            return new LeadEnded(market.next(), anyPlaced(), random.nextBoolean());
        }

        private Fact assign() {
            String lead = anyPlaced();
            String partner = "partner-" + random.nextInt(9);
            market.desk.requested.put(lead, partner);
            return new AssignmentAsked(
                    market.next(), lead, partner, new Need("ES", List.of(), LocalDate.of(2026, 3, 2), List.of()));
        }

        private Fact partner() {
            return new PartnerNoted(
                    market.next(),
                    "partner-" + random.nextInt(8),
                    random.nextInt(4) > 0,
                    List.of("reseller"),
                    random.nextInt(5),
                    BigDecimal.valueOf(random.nextInt(3)));
        }

        private String anyPlaced() {
            List<String> placed =
                    market.state().placed().keySet().stream().sorted().toList();
            return placed.isEmpty() ? "none" : placed.get(random.nextInt(placed.size()));
        }

        void holds() {
            DistributionState state = market.state();
            Map<String, Integer> open = new HashMap<>();
            state.placed().values().forEach(placement -> open.merge(placement.partnerId(), 1, Integer::sum));
            state.seats().byId().forEach((id, seat) -> {
                int before = highest.getOrDefault(id, 0);
                assertThat(seat.open()).isEqualTo(open.getOrDefault(id, 0));
                assertThat(seat.open())
                        .as("capacity cut below what was open")
                        .isLessThanOrEqualTo(Math.max(seat.capacity(), before));
                highest.put(id, seat.open());
            });
            assertThat(Collections.disjoint(
                            state.placed().keySet(), state.orders().keySet()))
                    .isTrue();
            assertThat(state.orders().keySet())
                    .isEqualTo(new HashSet<>(state.unassigned().values().stream()
                            .map(Unassigned::leadId)
                            .toList()));
        }
    }
}
