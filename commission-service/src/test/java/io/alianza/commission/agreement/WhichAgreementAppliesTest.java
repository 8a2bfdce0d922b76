package io.alianza.commission.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.commission.agreement.PartnerEvent.AgreementEndLearned;
import io.alianza.commission.agreement.PartnerEvent.AgreementLearned;
import io.alianza.commission.deal.SoldLine;
import io.alianza.commission.deal.WonDeal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deal of 14 March 2026 in ES/28 with products R/bike and M/bike. */
class WhichAgreementAppliesTest {

    private static final LocalDate WON = LocalDate.of(2026, 3, 14);

    @Test
    void none_in_force_is_not_known() {
        assertThat(choose(PartnerState.NONE)).isEmpty();
        assertThat(choose(agreement("a", "FR", "T", "2026-03-15", null, "p"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "covers rather than pays,       b, a FR * 2026-01-01 plan,  b ES R;M 2026-01-01 -",
        "covers all its products,       b, a ES R 2026-01-01 plan,  b ES R;M 2026-01-01 plan",
        "covers beneath a path,         b, a ES/08 * 2026-01-01 p,  b ES * 2025-01-01 p",
        "pays rather than does not,     b, a ES * 2026-01-01 -,     b ES * 2025-01-01 plan",
        "outside but the only one,      a, a FR T 2026-01-01 plan,  b ES * 2026-03-15 plan",
        "the one that began last,       b, a ES * 2026-01-01 plan,  b ES * 2026-02-01 plan",
        "the smaller id after all,      a, b ES * 2026-01-01 plan,  a ES * 2026-01-01 plan"
    })
    void the_preferred_one(String why, String chosen, String one, String other) {
        assertThat(choose(read(one), read(other)).map(AgreementChoice::agreementId))
                .as(why)
                .contains(chosen);
    }

    @Property
    void the_order_in_which_they_became_known_does_not_matter(@ForAll Random random) {
        List<AgreementVersion> all = new ArrayList<>(List.of(
                read("a ES * 2026-01-01 plan"),
                read("b ES * 2026-01-01 plan"),
                read("c FR * 2026-02-01 plan"),
                read("d ES R;M 2026-01-01 -")));
        Optional<AgreementChoice> before = choose(all.toArray(AgreementVersion[]::new));
        Collections.shuffle(all, random);

        assertThat(choose(all.toArray(AgreementVersion[]::new))).isEqualTo(before);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-14, -, true",
                "2026-03-15, -, false",
                "2026-01-01, 2026-03-15, true",
                "2026-01-01, 2026-03-14, false"
            })
    void the_first_day_counts_and_the_last_named_does_not(String from, @Nullable String to, boolean inForce) {
        assertThat(choose(agreement("a", "ES", "*", from, to, "p")).isPresent()).isEqualTo(inForce);
    }

    @Test
    void a_later_version_replaces_an_earlier_one_for_the_days_it_covers() {
        PartnerState partner = known(agreement("a", "ES", "*", "2026-01-01", null, "old"))
                .evolve(learned(version("a", 2, "ES", "*", "2026-03-14", null, "new"), 1));

        assertThat(AgreementPolicy.choose(partner, deal(WON)).orElseThrow().planId())
                .isEqualTo("new");
        assertThat(AgreementPolicy.choose(partner, deal(WON.minusDays(1)))
                        .orElseThrow()
                        .planId())
                .isEqualTo("old");
    }

    @Test
    void a_terminated_agreement_holds_until_its_end() {
        PartnerState partner = known(agreement("a", "ES", "*", "2026-01-01", null, "p"))
                .evolve(new AgreementEndLearned("partner-1", "a", WON, 1));

        assertThat(AgreementPolicy.choose(partner, deal(WON))).isEmpty();
        assertThat(AgreementPolicy.choose(partner, deal(WON.minusDays(1)))).isPresent();
    }

    @Test
    void keeps_the_candidates_it_did_not_take() {
        AgreementChoice choice = choose(read("b FR * 2026-01-01 plan"), read("a ES * 2026-01-01 plan"))
                .orElseThrow();

        assertThat(choice.candidates())
                .containsExactly(new Candidate("a", 1, true, "plan"), new Candidate("b", 1, false, "plan"));
    }

    @Test
    void keeps_twenty_candidates_at_most() {
        AgreementVersion[] many = IntStream.range(0, 30)
                .mapToObj(i -> agreement("a" + i, "ES", "*", "2026-01-01", null, "p"))
                .toArray(AgreementVersion[]::new);

        assertThat(choose(many).orElseThrow().candidates()).hasSize(20);
    }

    private static Optional<AgreementChoice> choose(AgreementVersion... agreements) {
        return choose(known(agreements));
    }

    private static Optional<AgreementChoice> choose(PartnerState partner) {
        return AgreementPolicy.choose(partner, deal(WON));
    }

    private static PartnerState known(AgreementVersion... agreements) {
        PartnerState partner = PartnerState.NONE;
        for (AgreementVersion agreement : agreements) {
            partner = partner.evolve(learned(agreement, 0));
        }
        return partner;
    }

    private static AgreementLearned learned(AgreementVersion version, long sequence) {
        return new AgreementLearned("partner-1", version, sequence);
    }

    /** {@code id territory products validFrom plan}; {@code *} for everywhere or all, {@code -} for no plan. */
    private static AgreementVersion read(String words) {
        String[] part = words.strip().split(" +");
        return agreement(part[0], part[1], part[2], part[3], null, part[4].equals("-") ? null : part[4]);
    }

    private static AgreementVersion agreement(
            String id, String territory, String products, String from, @Nullable String to, @Nullable String plan) {
        return version(id, 1, territory, products, from, to, plan);
    }

    private static AgreementVersion version(
            String id,
            int version,
            String territory,
            String products,
            String from,
            @Nullable String to,
            @Nullable String plan) {
        return new AgreementVersion(
                id,
                version,
                "reseller",
                List.of(territory),
                products.equals("*") ? List.of() : Arrays.asList(products.split(";")),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                plan);
    }

    private static WonDeal deal(LocalDate wonOn) {
        List<SoldLine> lines =
                List.of(new SoldLine("1", "R/bike", BigDecimal.TEN), new SoldLine("2", "M/bike", BigDecimal.ONE));
        return new WonDeal("deal-1", "partner-1", "ES/28", "EUR", lines, Map.of(), wonOn);
    }
}
