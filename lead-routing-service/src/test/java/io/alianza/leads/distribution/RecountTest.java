package io.alianza.leads.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.distribution.Recount.Seen;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RecountTest {

    @Test
    void everybody_is_told_with_what_dropped_it_and_what_was_needed() {
        Market market = new Market()
                .partner("a", 1, "1")
                .partner("b", 1, "1")
                .partner("full", 0, "1")
                .partner("idle", 5, "0")
                .partner("gone", false, List.of("reseller"), 5, "1")
                .partner("brings", true, List.of("affiliate"), 5, "1")
                .partner("afar", 5, "1");
        for (String partner : List.of("a", "b", "full", "idle", "gone", "brings")) {
            market.agreement(partner, "ES/28", "R");
        }
        market.agreement("afar", "PT", "R");
        market.lead("1", "ES/28", "R");

        List<Seen> everybody = Recount.of("1", market.events.stream());

        assertThat(everybody)
                .containsExactly(
                        new Seen("a", null, null, null, "1/2", 1),
                        new Seen("b", null, null, null, "1/2", 2),
                        new Seen("afar", "agreement", "PT", "ES/28: R", null, null),
                        new Seen("full", "capacity", "0", "< 0", null, null),
                        new Seen("idle", "share", "0", "> 0", null, null),
                        new Seen("gone", "status", "not-active", "active", null, null),
                        new Seen(
                                "brings",
                                "type",
                                "affiliate",
                                "agency, distributor, msp, reseller, system-integrator",
                                null,
                                null));
    }

    @Test
    void a_lead_nobody_decided_on_has_nothing_to_tell() {
        assertThat(Recount.of("1", new Market().events.stream())).isEmpty();
    }

    /** Whatever the event kept comes out again, for each lead of a batch too. */
    @Property(tries = 30)
    void what_is_computed_again_is_what_was_kept(@ForAll long seed) {
        Random random = new Random(seed);
        Market market = new Market();
        for (int i = 0; i < 6; i++) {
            market.partner("p" + i, 3, String.valueOf(1 + random.nextInt(3)))
                    .agreement("p" + i, random.nextBoolean() ? "ES" : "ES/28", "R");
        }
        market.takeAll(Stream.generate(() ->
                        (Fact) market.waits("lead-" + random.nextInt(1000), random.nextBoolean() ? "ES" : "ES/28", "R"))
                .limit(25)
                .toList());

        market.desk.choices.forEach((leadId, kept) -> assertThat(Recount.choice(leadId, market.events.stream()))
                .as(leadId)
                .contains(kept));
    }
}
