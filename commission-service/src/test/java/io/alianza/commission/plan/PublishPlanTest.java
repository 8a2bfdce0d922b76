package io.alianza.commission.plan;

import static io.alianza.commission.plan.PlanExamples.FIRST_DAY;
import static io.alianza.commission.plan.PlanExamples.bands;
import static io.alianza.commission.plan.PlanExamples.plan;
import static io.alianza.commission.plan.PlanExamples.standard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.alianza.commission.plan.PlanCommand.PublishPlan;
import io.alianza.commission.plan.PlanEvent.PlanPublished;
import io.alianza.support.model.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void makes_the_first_version() {
        PlanEvent event = decide(PlanState.NONE, standard()).getFirst();

        assertThat(event).isInstanceOfSatisfying(PlanPublished.class, published -> {
            assertThat(published.version()).isEqualTo(1);
            assertThat(published.terms()).isEqualTo(standard());
            assertThat(published.occurredOn()).isEqualTo(TODAY);
        });
    }

    @Test
    void decides_to_nothing_when_asked_again() {
        assertThat(decide(published(standard()), standard())).isEmpty();
    }

    @Test
    void does_not_care_how_a_number_is_written() {
        assertThat(decide(published(plan(PlanRule.percent("R", "5"))), plan(PlanRule.percent("R", "5.00"))))
                .isEmpty();
    }

    @Test
    void refuses_another_plan_under_the_same_id() {
        assertThatThrownBy(() -> decide(published(standard()), plan(PlanRule.percent("R", "5"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("plan-exists"));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    /rules/0/bands/1/above   | band-gap         | 0 10000 5; 20000 - 6
                    /rules/0/bands/1/above   | band-overlap     | 0 10000 5; 9999 - 6
                    /rules/0/bands/0/above   | band-gap         | 1 - 5
                    /rules/0/bands/1/upTo    | band-gap         | 0 10000 5; 10000 50000 6
                    /rules/0/bands/0/upTo    | band-without-end | 0 - 5; 0 - 6
                    /rules/0/bands/1/upTo    | out-of-range     | 0 10 5; 10 10 6; 10 - 7
                    /rules/0/bands/0/percent | out-of-range     | 0 - 100.01
                    /rules/0/bands/0/percent | out-of-range     | 0 - -1
                    """)
    void refuses_bands_that_leave_a_gap_or_overlap(String pointer, String code, String table) {
        assertThat(faults(plan(new PlanRule("R", null, read(table))))).contains(pointer + " " + code);
    }

    @Test
    void refuses_two_rules_for_one_path() {
        assertThat(faults(plan(PlanRule.percent("R", "5"), PlanRule.percent("R", "40"))))
                .containsExactly("/rules/1/path path-twice");
    }

    @Test
    void refuses_paths_that_are_none() {
        assertThat(faults(
                        plan(PlanRule.percent("/R", "5"), PlanRule.percent("R//x", "5"), PlanRule.percent("R/", "5"))))
                .containsExactly("/rules/0/path format", "/rules/1/path format", "/rules/2/path format");
    }

    @Test
    void refuses_a_plan_without_name_rules_or_known_regime() {
        PlanTerms terms = new PlanTerms(
                " ",
                FIRST_DAY,
                List.of("franchise"),
                Measure.DEAL_AMOUNT_IN_PRODUCT_LINE,
                Precedence.LONGEST_PATH,
                Rounding.HALF_UP,
                List.of());

        assertThat(faults(terms)).containsExactly("/name required", "/rules required", "/regimes/0 unknown-value");
    }

    @Test
    void takes_a_default_for_everything_else() {
        assertThat(decide(PlanState.NONE, plan(PlanRule.percent("", "1"), bands("R", "5 to 10, 6"))))
                .hasSize(1);
    }

    static PlanState published(PlanTerms terms) {
        return PlanState.NONE.evolve(decide(PlanState.NONE, terms).getFirst());
    }

    private static List<PlanEvent> decide(PlanState state, PlanTerms terms) {
        return PlanDecider.decide(state, new PublishPlan("plan-1", terms, TODAY));
    }

    private static List<String> faults(PlanTerms terms) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> decide(PlanState.NONE, terms));
        return refusal.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    /** {@code above upTo percent; …} */
    private static List<Band> read(String table) {
        return table.lines()
                .flatMap(line -> List.of(line.split("; ")).stream())
                .map(band -> band.split(" "))
                .map(part -> new Band(
                        new BigDecimal(part[0]),
                        part[1].equals("-") ? null : new BigDecimal(part[1]),
                        new BigDecimal(part[2])))
                .toList();
    }
}
