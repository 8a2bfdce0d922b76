package io.alianza.leads.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.distribution.DistributionEvent.KnowledgeTaken;
import io.alianza.leads.distribution.DistributionEvent.LeadsDistributed;
import io.alianza.leads.distribution.DistributionEvent.LeadsReleased;
import io.alianza.leads.distribution.Fact.LeadCameBack;
import io.alianza.leads.distribution.Fact.LeadWaits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of leads, fact by fact. */
class DistributionTest {

    private final Market market = new Market();

    private Market twoPartners() {
        return market.partner("a", 2, "1")
                .partner("b", 2, "1")
                .agreement("a", "ES", "R")
                .agreement("b", "ES", "R");
    }

    @Test
    void leads_go_round() {
        twoPartners();

        assertThat(market.lead("1", "ES/28", "R")).isEqualTo("a");
        assertThat(market.lead("2", "ES/08", "R")).isEqualTo("b");
        assertThat(market.lead("3", "ES/28", "R")).isEqualTo("a");
    }

    @Test
    void nobody_is_given_more_than_fits() {
        twoPartners();
        for (int i = 0; i < 4; i++) {
            market.lead("lead-" + i, "ES", "R");
        }

        assertThat(market.lead("5", "ES", "R")).isEqualTo(Unassigned.NO_CAPACITY);
        assertThat(market.state().seat("a").open()).isEqualTo(2);
        assertThat(market.state().seat("b").open()).isEqualTo(2);
    }

    @Test
    void a_lead_nobody_may_have_is_unassignable_and_says_why() {
        twoPartners();

        assertThat(market.lead("1", "PT", "R")).isEqualTo(Unassigned.NO_PARTNER_AUTHORISED);
        assertThat(market.desk.choices.get("1").dropped()).containsExactly(Map.entry("agreement", 2));
    }

    @Test
    void who_declined_it_is_not_offered_it_again() {
        twoPartners();
        market.lead("1", "ES", "R");

        market.decline("1");
        assertThat(market.desk.placeOf("1")).isEqualTo("b");
        market.decline("1");
        assertThat(market.desk.placeOf("1")).isEqualTo(Unassigned.DECLINED_BY_ALL);
        assertThat(market.state().seat("a").open() + market.state().seat("b").open())
                .isZero();
    }

    @Test
    void freed_capacity_goes_to_the_lead_that_has_waited_longest() {
        market.partner("a", 1, "1").agreement("a", "ES");
        market.lead("1", "ES");
        market.lead("2", "ES");
        market.lead("3", "ES");

        market.close("1", false);

        assertThat(market.desk.placeOf("2")).isEqualTo("a");
        assertThat(market.desk.placeOf("3")).isEqualTo(Unassigned.NO_CAPACITY);
    }

    @Test
    void a_late_agreement_lets_what_was_unassignable_be_assigned() {
        market.partner("a", 1, "1");
        market.lead("1", "ES");
        market.lead("2", "ES");
        assertThat(market.desk.placeOf("1")).isEqualTo(Unassigned.NO_PARTNER_AUTHORISED);

        market.agreement("a", "ES");

        assertThat(market.desk.placeOf("1")).isEqualTo("a");
        assertThat(market.desk.placeOf("2")).isEqualTo(Unassigned.NO_CAPACITY);
        assertThat(market.state().retryIsDue()).isFalse();
    }

    @Test
    void an_ended_agreement_gives_no_more_leads() {
        twoPartners();

        market.agreementEnds("a", Market.DAY);

        assertThat(market.lead("1", "ES", "R")).isEqualTo("b");
    }

    @Test
    void a_suspension_recalls_open_offers_and_gives_no_more_leads() {
        twoPartners();
        market.lead("1", "ES", "R");

        market.partner("a", false, List.of("reseller"), 2, "1");

        assertThat(market.desk.recalled).containsExactly("1");
        market.takeAll(List.of(new LeadCameBack(market.next(), "1", "a", false)));
        assertThat(market.desk.placeOf("1")).isEqualTo("b");
        assertThat(market.lead("2", "ES", "R")).isEqualTo("b");
    }

    @Test
    void a_lead_that_was_none_gives_turn_and_capacity_back() {
        twoPartners();
        market.lead("1", "ES", "R");

        market.close("1", true);

        assertThat(market.state().seat("a").open()).isZero();
        assertThat(market.lead("2", "ES", "R")).isEqualTo("a");
    }

    @Test
    void a_lead_by_hand_costs_capacity_and_no_turn() {
        twoPartners().partner("c", 1, "1");
        market.lead("1", "PT");

        market.assign("1", "c", "PT");

        assertThat(market.desk.placeOf("1")).isEqualTo("c");
        assertThat(market.state().seat("c").open()).isEqualTo(1);
        assertThat(market.state().seat("c").credit()).isEqualTo(Credit.NONE);
        assertThat(market.state().unassigned()).isEmpty();
    }

    @Test
    void a_lead_sent_elsewhere_frees_the_partner_it_was_with() {
        twoPartners();
        market.lead("1", "ES", "R");

        market.assign("1", "b", "ES");

        assertThat(market.state().seat("a").open()).isZero();
        assertThat(market.state().seat("b").open()).isEqualTo(1);
    }

    @Test
    void not_even_by_hand_is_anybody_given_more_than_fits() {
        market.partner("a", 1, "1").agreement("a", "ES");
        market.lead("1", "ES");
        market.lead("2", "ES");

        market.assign("2", "a", "ES");
        market.assign("2", "nobody", "ES");

        assertThat(market.desk.refused).containsExactly("2 a no-capacity", "2 nobody partner-not-active");
        assertThat(market.state().seat("a").open()).isEqualTo(1);
    }

    @Test
    void a_lead_asked_for_before_it_was_distributed_falls_to_the_rotation_when_that_fails() {
        twoPartners();
        market.desk.requested.put("1", "nobody");
        assertThat(market.lead("1", "ES", "R")).isEqualTo("nowhere");

        market.assign("1", "nobody", "ES");

        assertThat(market.desk.placeOf("1")).isEqualTo("a");
    }

    @Test
    void a_lead_that_does_not_go_along_costs_nobody_anything() {
        twoPartners();
        market.desk.unwilling.add("1");

        assertThat(market.take(List.of(market.waits("1", "ES", "R")))).isEmpty();
        assertThat(market.lead("2", "ES", "R")).isEqualTo("a");
    }

    @Test
    void facts_that_come_again_change_nothing() {
        twoPartners();
        LeadWaits first = market.waits("1", "ES", "R");
        LeadWaits second = market.waits("2", "ES", "R");
        market.takeAll(List.of(first, second));

        assertThat(market.take(List.of(first, second))).isEmpty();
    }

    @Test
    void a_commit_hands_out_a_hundred_leads_and_the_next_ones_the_rest() {
        market.partner("a", 1000, "1").agreement("a", "ES");
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            facts.add(market.waits("lead-" + i, "ES"));
        }

        assertThat(market.take(facts)).singleElement().satisfies(event -> offers(event, 100));
        assertThat(market.take(facts)).singleElement().satisfies(event -> offers(event, 100));
        assertThat(market.take(facts)).singleElement().satisfies(event -> offers(event, 50));
        assertThat(market.take(facts)).isEmpty();
    }

    @Test
    void what_waited_is_tried_again_a_hundred_at_a_time_too() {
        for (int i = 0; i < 250; i++) {
            market.lead("lead-" + i, "ES");
        }
        market.partner("a", 1000, "1");

        market.agreement("a", "ES");

        assertThat(market.state().seat("a").open()).isEqualTo(250);
        assertThat(market.state().retryIsDue()).isFalse();
    }

    @Test
    void one_event_speaks_of_all_that_follows_in_a_row() {
        twoPartners();
        market.events.clear();

        LeadWaits first = market.waits("1", "ES", "R");
        LeadWaits second = market.waits("2", "ES", "R");
        market.take(List.of(first, second, new Fact.LeadEnded(market.next(), "1", false)));

        assertThat(market.events)
                .extracting(Object::getClass)
                .isEqualTo(List.of(LeadsDistributed.class, LeadsReleased.class));
        assertThat(market.events.getLast().takenUpTo()).isEqualTo(market.state().takenUpTo());
    }

    @Test
    void the_explanation_names_knowledge_filters_and_standing() {
        twoPartners().partner("c", false, List.of("reseller"), 2, "1");
        long knowledge = market.state().knowledge();

        market.lead("1", "ES", "R");

        var choice = market.desk.choices.get("1");
        assertThat(choice.policyVersion()).isEqualTo(1);
        assertThat(choice.knowledge()).isEqualTo(knowledge);
        assertThat(choice.dropped()).containsExactly(Map.entry("status", 1));
        assertThat(choice.candidates()).isEqualTo(2);
        assertThat(choice.ranked())
                .extracting(ranked -> ranked.partnerId() + " " + ranked.credit())
                .containsExactly("a 1/2", "b 1/2");
    }

    @Test
    void knowledge_of_many_is_one_event() {
        market.take(List.of(
                new Fact.PartnerNoted(market.next(), "a", true, List.of("reseller"), 1, BigDecimal.ONE),
                new Fact.PartnerNoted(market.next(), "b", true, List.of("reseller"), 1, BigDecimal.ONE),
                new Fact.PartnerNoted(market.next(), "a", true, List.of("reseller"), 3, BigDecimal.ONE)));

        assertThat(market.events)
                .singleElement()
                .isInstanceOfSatisfying(
                        KnowledgeTaken.class,
                        taken -> assertThat(taken.standings())
                                .extracting(standing -> standing.partnerId() + standing.capacity())
                                .containsExactly("a3", "b1"));
    }

    private static void offers(DistributionEvent event, int count) {
        assertThat(((LeadsDistributed) event).offers()).hasSize(count);
    }
}
