package io.alianza.leads.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.Refused;
import io.alianza.leads.actor.Actor;
import io.alianza.leads.deal.DealCommand.ApproveDeal;
import io.alianza.leads.deal.DealCommand.RefuseDeal;
import io.alianza.leads.deal.DealCommand.RegisterDeal;
import io.alianza.leads.deal.DealEvent.DealApproved;
import io.alianza.leads.deal.DealEvent.DealRefused;
import io.alianza.leads.deal.DealEvent.DealRegistered;
import io.alianza.leads.protection.ProtectionCommand.ConfirmUnprotected;
import io.alianza.leads.protection.ProtectionCommand.Protect;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterDealTest {

    @Test
    void a_registered_deal_waits_for_a_decision() {
        DealStory deal = new DealStory();

        assertThat(deal.decide(DealStory.register(DealStory.lines("18500.00"))))
                .hasExactlyElementsOfTypes(DealRegistered.class);
        assertThat(deal.state()).isInstanceOf(DealState.Undecided.class);
    }

    @Test
    void the_same_again_changes_nothing_and_something_else_is_refused() {
        DealStory deal = DealStory.registered();

        assertThat(deal.decide(DealStory.register(DealStory.lines("18500.00")))).isEmpty();
        Refused.with("already-there-differently", () -> deal.decide(DealStory.register(DealStory.lines("18500.01"))));
    }

    @Test
    void priority_is_not_dated_back_except_by_importers_and_finance() {
        List<DealLine> lines = DealStory.lines("18500.00");
        LocalDate yesterday = DealStory.TODAY.minusDays(1);

        for (Actor by : List.of(DealStory.PARTNER, DealStory.VENDOR)) {
            Refused.fields(
                    List.of("/occurredOn in-past"),
                    () -> new DealStory().decide(DealStory.register(lines, by, yesterday)));
        }
        assertThat(new DealStory().decide(DealStory.register(lines, DealStory.IMPORTER, yesterday)))
                .hasSize(1);
        Refused.fields(
                List.of("/occurredOn in-future"),
                () -> new DealStory()
                        .decide(DealStory.register(lines, DealStory.IMPORTER, DealStory.TODAY.plusDays(1))));
    }

    @Test
    void a_partner_registers_for_itself_and_never_learns_that_an_id_is_a_rivals() {
        Refused.with("not-found", () -> new DealStory().decide(by(DealStory.RIVAL, "partner-a")));
        Refused.with("not-found", () -> DealStory.registered().decide(by(DealStory.RIVAL, "partner-b")));
    }

    @Test
    void all_that_is_wrong_with_it_is_said_at_once() {
        RegisterDeal wrong = new RegisterDeal(
                DealStory.ID,
                DealStory.PARTNER,
                "partner-a",
                "customer-1",
                List.of(),
                "",
                "XXX",
                List.of(new DealLine("1", "R", "1", "1e9"), new DealLine("1", "", "0", "0.12345")),
                null,
                Map.of(),
                DealStory.TODAY);

        Refused.fields(
                List.of(
                        "/currency format",
                        "/lines/0/amount format",
                        "/lines/1/amount format",
                        "/lines/1/lineId duplicate",
                        "/lines/1/product required",
                        "/lines/1/product format",
                        "/lines/1/quantity format",
                        "/territory required",
                        "/territory format"),
                () -> new DealStory().decide(wrong));
    }

    @ParameterizedTest(name = "an amount of {0}: {1}")
    @CsvSource({
        "0, yes",
        "2024.9940, yes",
        "0.0001, yes",
        "0.00001, no",
        "-1, no",
        "1000000000000, no",
        "'1.234,50', no"
    })
    void amounts_have_up_to_four_decimals(String amount, String fine) {
        DealStory deal = new DealStory();
        RegisterDeal register = DealStory.register(DealStory.lines(amount));
        if (fine.equals("yes")) {
            assertThat(deal.decide(register)).hasSize(1);
        } else {
            Refused.fields(List.of("/lines/0/amount format"), () -> deal.decide(register));
        }
    }

    @Test
    void a_yes_protects_for_ninety_days_unless_said_otherwise() {
        assertThat(DealStory.registered().decide(new ApproveDeal(DealStory.ID, DealStory.VENDOR, null)))
                .containsExactly(
                        new DealApproved(DealStory.ID, "partner-a", LocalDate.of(2026, 5, 31), DealStory.TODAY));
        LocalDate shorter = DealStory.TODAY.plusDays(10);
        assertThat(DealStory.registered().decide(new ApproveDeal(DealStory.ID, DealStory.VENDOR, shorter)))
                .containsExactly(new DealApproved(DealStory.ID, "partner-a", shorter, DealStory.TODAY));
    }

    @Test
    void a_protection_is_for_a_time() {
        for (LocalDate until : List.of(DealStory.TODAY, DealStory.TODAY.plusDays(367))) {
            Refused.fields(
                    List.of("/protectedUntil out-of-range"),
                    () -> DealStory.registered().decide(new ApproveDeal(DealStory.ID, DealStory.VENDOR, until)));
        }
    }

    @Test
    void the_protection_is_asked_for_under_every_key_before_any_is_recorded() {
        assertThat(DealStory.registered().companions(new ApproveDeal(DealStory.ID, DealStory.VENDOR, null)))
                .hasExactlyElementsOfTypes(
                        ConfirmUnprotected.class, ConfirmUnprotected.class, Protect.class, Protect.class);
    }

    @Test
    void a_no_has_a_reason_of_the_list() {
        assertThat(DealStory.registered().decide(refuse("incomplete")))
                .containsExactly(new DealRefused(DealStory.ID, "partner-a", "incomplete", DealStory.TODAY));
        Refused.fields(
                List.of("/reason unknown-value"), () -> DealStory.registered().decide(refuse("belongs to partner-b")));
    }

    @Test
    void the_same_decision_again_changes_nothing_and_another_is_refused() {
        LocalDate usual = DealStory.TODAY.plusDays(90);
        DealStory approved = DealStory.approved();
        assertThat(approved.decide(new ApproveDeal(DealStory.ID, DealStory.VENDOR, null)))
                .isEmpty();
        assertThat(approved.decide(new ApproveDeal(DealStory.ID, DealStory.VENDOR, usual)))
                .isEmpty();
        Refused.with(
                "deal-decided",
                () -> approved.decide(new ApproveDeal(DealStory.ID, DealStory.VENDOR, usual.minusDays(1))));

        DealStory refused = DealStory.registered();
        refused.decide(refuse("incomplete"));
        assertThat(refused.decide(refuse("incomplete"))).isEmpty();
        Refused.with("deal-decided", () -> refused.decide(refuse("other")));
    }

    @Test
    void it_is_decided_once_and_by_the_vendor() {
        Refused.with("deal-decided", () -> DealStory.approved().decide(refuse("other")));
        assertThat(DealStory.approved().decide(new ApproveDeal(DealStory.ID, DealStory.VENDOR, null)))
                .isEmpty();
        Refused.with(
                "vendor-only",
                () -> DealStory.registered().decide(new ApproveDeal(DealStory.ID, DealStory.PARTNER, null)));
    }

    private static RefuseDeal refuse(String reason) {
        return new RefuseDeal(DealStory.ID, DealStory.VENDOR, reason);
    }

    private static RegisterDeal by(Actor actor, String partnerId) {
        RegisterDeal usual = DealStory.register(DealStory.lines("18500.00"));
        return new RegisterDeal(
                usual.dealId(),
                actor,
                partnerId,
                usual.customerId(),
                usual.customerKeys(),
                usual.territory(),
                usual.currency(),
                usual.lines(),
                usual.expectedOn(),
                usual.externalIds(),
                usual.occurredOn());
    }
}
