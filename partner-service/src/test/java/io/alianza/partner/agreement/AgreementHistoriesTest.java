package io.alianza.partner.agreement;

import static io.alianza.partner.agreement.AgreementExamples.ID;
import static io.alianza.partner.agreement.AgreementExamples.TODAY;
import static io.alianza.partner.agreement.AgreementExamples.drafted;
import static io.alianza.partner.agreement.AgreementExamples.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.partner.agreement.AgreementCommand.ActivateAgreement;
import io.alianza.partner.agreement.AgreementCommand.DraftVersion;
import io.alianza.partner.agreement.AgreementCommand.TerminateAgreement;
import io.alianza.partner.agreement.views.AgreementRow;
import io.alianza.partner.agreement.views.AgreementStatus;
import io.alianza.partner.agreement.views.AgreementsProjection;
import io.alianza.partner.views.RecordedEvents;
import io.alianza.support.model.Refusal;
import io.alianza.support.testing.RowsInMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds in every history the decider itself allows. Days move on between commands. */
class AgreementHistoriesTest {

    private static final LocalDate LAST = TODAY.plusDays(60);

    /** A command as of a day. */
    record Asked(AgreementCommand command, LocalDate today) {}

    @Property
    void what_counted_on_a_day_that_is_over_never_changes(@ForAll("asked") List<Asked> asked) {
        List<AgreementEvent> history = new ArrayList<>(List.of(drafted(1, terms())));
        LocalDate today = TODAY;
        for (Asked one : asked) {
            List<Optional<Integer>> before = counting(history, today);
            history.addAll(decideOrNothing(history, one));
            if (before.stream().anyMatch(Optional::isPresent)) {
                assertThat(counting(history, today)).isEqualTo(before);
            }
            today = one.today();
        }
    }

    @Property
    void versions_are_numbered_without_gap_and_an_end_only_comes_closer(@ForAll("asked") List<Asked> asked) {
        List<AgreementEvent> history = history(asked);
        List<Integer> drafts = new ArrayList<>();
        LocalDate end = LocalDate.MAX;
        for (AgreementEvent event : history) {
            if (event instanceof AgreementEvent.AgreementDrafted draft) {
                drafts.add(draft.version());
            } else if (event instanceof AgreementEvent.AgreementTerminated terminated) {
                assertThat(terminated.endsOn()).isBefore(end);
                end = terminated.endsOn();
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            assertThat(drafts.get(i)).isEqualTo(i + 1);
        }
    }

    @Property
    void it_is_active_exactly_from_its_activation_until_its_last_day(@ForAll("asked") List<Asked> asked) {
        AgreementRow row = row(history(asked));
        for (LocalDate day = TODAY; day.isBefore(LAST); day = day.plusDays(1)) {
            if (row.inForceOn(day).isPresent()) {
                assertThat(row.statusOn(day)).isEqualTo(AgreementStatus.ACTIVE);
            }
        }
    }

    @Provide
    Arbitrary<List<Asked>> asked() {
        Arbitrary<Integer> later = Arbitraries.integers().between(0, 5);
        return Combinators.combine(
                        later,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-3, 9))
                .as(AskedIn::new)
                .list()
                .ofMaxSize(10)
                .map(AgreementHistoriesTest::onDays);
    }

    /** So many days later, which command, about a day so far away. */
    private record AskedIn(int later, int which, int away) {}

    private static List<Asked> onDays(List<AskedIn> steps) {
        List<Asked> asked = new ArrayList<>();
        LocalDate today = TODAY;
        for (AskedIn step : steps) {
            today = today.plusDays(step.later());
            asked.add(new Asked(command(step, today), today));
        }
        return asked;
    }

    private static AgreementCommand command(AskedIn step, LocalDate today) {
        LocalDate day = today.plusDays(step.away());
        return switch (step.which()) {
            case 0 -> new TerminateAgreement(ID, day, "other", today);
            case 1 -> new DraftVersion(ID, terms(day, day.plusDays(5), "ES"), today);
            case 2 -> new DraftVersion(ID, terms(day, null, "ES"), today);
            default -> new ActivateAgreement(ID, today);
        };
    }

    private static List<AgreementEvent> history(List<Asked> asked) {
        List<AgreementEvent> history = new ArrayList<>(List.of(drafted(1, terms())));
        asked.forEach(one -> history.addAll(decideOrNothing(history, one)));
        return history;
    }

    private static List<AgreementEvent> decideOrNothing(List<AgreementEvent> history, Asked asked) {
        AgreementState state = AgreementState.NONE;
        for (AgreementEvent event : history) {
            state = AgreementState.evolve(state, event);
        }
        try {
            return AgreementDecider.decide(state, asked.command(), asked.today());
        } catch (Refusal refused) {
            return List.of();
        }
    }

    /** The version that counted on each day that was over by then. */
    private static List<Optional<Integer>> counting(List<AgreementEvent> history, LocalDate until) {
        AgreementRow row = row(history);
        return TODAY.datesUntil(until)
                .map(day -> row.inForceOn(day).map(AgreementRow.VersionEntry::number))
                .toList();
    }

    private static AgreementRow row(List<AgreementEvent> history) {
        RowsInMemory rows = new RowsInMemory();
        RecordedEvents.of(ID, history).forEach(event -> new AgreementsProjection().project(event, rows));
        return rows.find(AgreementsProjection.AGREEMENTS, ID).orElseThrow();
    }
}
