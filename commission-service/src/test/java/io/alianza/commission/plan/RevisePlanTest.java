package io.alianza.commission.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.commission.plan.PlanCommand.RevisePlan;
import io.alianza.support.model.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisePlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PlanState PLAN = PublishPlanTest.published(PlanExamples.plan(PlanRule.percent("R", "5")));

    @Test
    void adds_a_version_that_begins_today_or_later() {
        PlanState revised = evolved(PLAN, "6", TODAY);

        assertThat(revised.versions()).extracting(PlanVersion::version).containsExactly(1, 2);
    }

    @ParameterizedTest(name = "won on {0}: version {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2025-12-31, -", "2026-01-01, 1", "2026-11-30, 1", "2026-12-01, 2", "2030-01-01, 2"})
    void the_day_a_deal_is_won_decides_the_version(LocalDate wonOn, Integer version) {
        PlanState revised = evolved(PLAN, "6", LocalDate.of(2026, 12, 1));

        assertThat(revised.on(wonOn).map(PlanVersion::version).orElse(null)).isEqualTo(version);
    }

    @Test
    void leaves_the_version_before_as_it_was() {
        PlanState revised = evolved(PLAN, "6", TODAY);

        assertThat(revised.versions().getFirst()).isEqualTo(PLAN.versions().getFirst());
    }

    @Test
    void decides_to_nothing_when_asked_again() {
        PlanState revised = evolved(PLAN, "6", TODAY);

        assertThat(decide(revised, "6", TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({"2026-11-22", "2026-01-01", "2025-06-01"})
    void refuses_to_begin_in_the_past(LocalDate validFrom) {
        assertBackdated(PLAN, validFrom);
    }

    @Test
    void refuses_to_begin_before_the_version_before() {
        assertBackdated(evolved(PLAN, "6", LocalDate.of(2027, 1, 1)), LocalDate.of(2026, 12, 1));
    }

    @Test
    void refuses_a_version_of_nothing() {
        assertThatThrownBy(() -> decide(PlanState.NONE, "6", TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private static void assertBackdated(PlanState plan, LocalDate validFrom) {
        assertThatThrownBy(() -> decide(plan, "7", validFrom))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(fault -> fault.pointer() + " " + fault.code())
                                .containsExactly("/validFrom version-backdated"));
    }

    private static PlanState evolved(PlanState plan, String percent, LocalDate validFrom) {
        return plan.evolve(decide(plan, percent, validFrom).getFirst());
    }

    private static List<PlanEvent> decide(PlanState plan, String percent, LocalDate validFrom) {
        PlanTerms first = PlanExamples.plan(PlanRule.percent("R", percent));
        PlanTerms terms = new PlanTerms(
                first.name(),
                validFrom,
                first.regimes(),
                first.measure(),
                first.precedence(),
                first.rounding(),
                first.rules());
        return PlanDecider.decide(plan, new RevisePlan("plan-1", terms, TODAY));
    }
}
