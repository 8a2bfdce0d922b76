package io.alianza.leads.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.Refused;
import io.alianza.leads.actor.Actor;
import io.alianza.leads.deal.DealCommand.AdvanceDeal;
import io.alianza.leads.deal.DealCommand.ConfirmWonDeal;
import io.alianza.leads.deal.DealCommand.LoseDeal;
import io.alianza.leads.deal.DealCommand.WinDeal;
import io.alianza.leads.deal.DealEvent.DealApproved;
import io.alianza.leads.deal.DealEvent.DealLost;
import io.alianza.leads.deal.DealEvent.DealRegistered;
import io.alianza.leads.deal.DealEvent.DealWon;
import io.alianza.leads.protection.ProtectionCommand.EndProtection;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkOnDealTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "approved, qualified, yes",
        "approved, negotiation, yes",
        "qualified, proposal, yes",
        "qualified, approved, no",
        "negotiation, proposal, yes",
        "negotiation, qualified, no",
        "proposal, won, no",
    })
    void stages_follow_their_graph(String from, String to, String allowed) {
        DealStory deal = DealStory.approved();
        if (!from.equals("approved")) {
            deal.decide(new AdvanceDeal(DealStory.ID, DealStory.PARTNER, from));
        }
        AdvanceDeal advance = new AdvanceDeal(DealStory.ID, DealStory.PARTNER, to);
        if (allowed.equals("yes")) {
            assertThat(deal.decide(advance)).hasSize(1);
        } else {
            Refused.fields(List.of("/stage unknown-value"), () -> deal.decide(advance));
        }
    }

    @Test
    void only_what_was_approved_goes_on() {
        for (DealCommand command : everything(DealStory.PARTNER)) {
            Refused.with("deal-not-in-progress", () -> DealStory.registered().decide(command));
        }
    }

    @Test
    void a_rivals_deal_is_an_unknown_deal_whatever_is_asked() {
        for (DealCommand command : everything(DealStory.RIVAL)) {
            Refused.with("not-found", () -> DealStory.approved().decide(command));
            Refused.with("not-found", () -> new DealStory().decide(command));
        }
    }

    @Test
    void what_is_won_comes_to_the_sum_of_its_lines() {
        WinDeal win = win(DealStory.PARTNER, "8000.0001", "4000.99");

        assertThat(DealStory.approved().decide(win))
                .singleElement()
                .isInstanceOfSatisfying(
                        DealWon.class, won -> assertThat(won.amount()).isEqualTo("12000.9901"));
    }

    @Test
    void a_win_states_currency_day_and_lines() {
        Refused.fields(
                List.of("/currency required", "/lines required", "/wonOn required"),
                () -> DealStory.approved().decide(new WinDeal(DealStory.ID, DealStory.PARTNER, null, List.of(), null)));
    }

    @Test
    void winning_twice_is_winning_once() {
        DealStory deal = DealStory.approved();
        deal.decide(win(DealStory.PARTNER, "10"));

        assertThat(deal.decide(win(DealStory.PARTNER, "10"))).isEmpty();
        Refused.with("deal-not-in-progress", () -> deal.decide(win(DealStory.PARTNER, "11")));
        Refused.with(
                "deal-not-in-progress",
                () -> deal.decide(
                        new WinDeal(DealStory.ID, DealStory.PARTNER, "USD", DealStory.lines("10"), DealStory.TODAY)));
        Refused.with("deal-not-in-progress", () -> deal.decide(lose("price")));
    }

    @Test
    void a_lost_deal_says_why_and_protects_nobody_any_more() {
        assertThat(DealStory.approved().companions(lose("price")))
                .hasExactlyElementsOfTypes(EndProtection.class, EndProtection.class);
        assertThat(DealStory.approved().decide(lose("price")))
                .containsExactly(new DealLost(DealStory.ID, "partner-a", "price", DealStory.TODAY));
        Refused.fields(
                List.of("/reason unknown-value"), () -> DealStory.approved().decide(lose("bad luck")));
    }

    @Test
    void losing_twice_is_losing_once_for_the_same_reason() {
        DealStory deal = DealStory.approved();
        deal.decide(lose("price"));

        assertThat(deal.decide(lose("price"))).isEmpty();
        Refused.with("deal-not-in-progress", () -> deal.decide(lose("timing")));
    }

    @Test
    void a_win_stated_again_says_what_was_won() {
        DealStory deal = new DealStory();
        List<DealLine> lines = DealStory.lines("10");
        deal.decide(DealStory.won(DealStory.TODAY, lines.getFirst()));

        assertThat(deal.decide(new ConfirmWonDeal(DealStory.ID, "EUR", lines, DealStory.TODAY)))
                .isEmpty();
        for (ConfirmWonDeal other : List.of(
                new ConfirmWonDeal(DealStory.ID, "USD", lines, DealStory.TODAY),
                new ConfirmWonDeal(DealStory.ID, "EUR", DealStory.lines("11"), DealStory.TODAY),
                new ConfirmWonDeal(DealStory.ID, "EUR", lines, DealStory.TODAY.minusDays(1)))) {
            Refused.with("already-there-differently", () -> deal.decide(other));
            Refused.with("already-there-differently", () -> new DealStory().decide(other));
        }
    }

    @Test
    void an_imported_deal_brings_its_decision_in_one_commit() {
        LocalDate day = LocalDate.of(2010, 12, 29);
        DealStory deal = new DealStory();

        List<DealEvent> decided = deal.decide(
                DealStory.won(day, DealStory.lines("2024.9940", "6074.9820").toArray(DealLine[]::new)));

        assertThat(decided).hasExactlyElementsOfTypes(DealRegistered.class, DealApproved.class, DealWon.class);
        assertThat(decided).allSatisfy(event -> assertThat(event.occurredOn()).isEqualTo(day));
        assertThat(((DealWon) decided.getLast()).amount()).isEqualTo("8099.9760");
        assertThat(new DealStory()
                        .companions(DealStory.won(day, DealStory.lines("1").getFirst())))
                .isEmpty();
    }

    @Test
    void the_same_import_changes_nothing_and_another_content_is_refused() {
        DealStory deal = new DealStory();
        DealLine line = DealStory.lines("10").getFirst();
        deal.decide(DealStory.won(DealStory.TODAY, line));

        assertThat(deal.decide(DealStory.won(DealStory.TODAY, line))).isEmpty();
        Refused.with("already-there-differently", () -> deal.decide(DealStory.won(DealStory.TODAY.minusDays(1), line)));
    }

    private static List<DealCommand> everything(Actor by) {
        return List.of(
                new AdvanceDeal(DealStory.ID, by, "qualified"), win(by, "10"), new LoseDeal(DealStory.ID, by, "price"));
    }

    private static WinDeal win(Actor by, String... amounts) {
        return new WinDeal(DealStory.ID, by, "EUR", DealStory.lines(amounts), DealStory.TODAY);
    }

    private static LoseDeal lose(String reason) {
        return new LoseDeal(DealStory.ID, DealStory.PARTNER, reason);
    }
}
