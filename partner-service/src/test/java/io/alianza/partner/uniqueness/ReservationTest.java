package io.alianza.partner.uniqueness;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.partner.Refused;
import io.alianza.partner.uniqueness.ReservationCommand.ConfirmFree;
import io.alianza.partner.uniqueness.ReservationCommand.Release;
import io.alianza.partner.uniqueness.ReservationCommand.Reserve;
import io.alianza.partner.uniqueness.ReservationEvent.ReservationMade;
import io.alianza.partner.uniqueness.ReservationEvent.ReservationReleased;
import io.alianza.partner.uniqueness.ReservationState.Held;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReservationTest {

    private static final String ID = "tax-id-reservation-1";

    private final ReservationState ours = new Held("we");

    @Test
    void what_is_free_is_given_to_who_asks_first() {
        assertThat(decide(ReservationState.NONE, reserve("we")))
                .containsExactly(new ReservationMade(ID, "tax-id", "we"));
    }

    @Test
    void asking_twice_is_having_it_once() {
        assertThat(decide(ours, reserve("we"))).isEmpty();
    }

    @Test
    void what_is_taken_is_refused_to_all_others_and_nobody_learns_who_has_it() {
        Refused.by(() -> decide(ours, reserve("they"))).with("tax-id-taken");
        Refused refused = Refused.by(() -> decide(ours, new ConfirmFree(ID, Unique.PARTNER_NUMBER, "they")));

        refused.with("partner-number-taken");
        assertThat(refused.refusal().facts()).isEmpty();
    }

    @Test
    void a_question_leaves_no_trace() {
        assertThat(decide(ReservationState.NONE, new ConfirmFree(ID, Unique.TAX_ID, "we")))
                .isEmpty();
        assertThat(decide(ours, new ConfirmFree(ID, Unique.TAX_ID, "we"))).isEmpty();
    }

    @Test
    void only_its_holder_lets_go_of_it() {
        assertThat(decide(ours, release("we"))).containsExactly(new ReservationReleased(ID, "tax-id", "we"));
        assertThat(decide(ours, release("they"))).isEmpty();
        assertThat(decide(ReservationState.NONE, release("we"))).isEmpty();
    }

    /** Even numbers reserve, odd ones release; the holder is the number halved. */
    @Property
    void at_most_one_has_it(@ForAll @Size(max = 40) List<@IntRange(max = 7) Integer> asked) {
        ReservationState state = ReservationState.NONE;
        String holder = "";
        for (int number : asked) {
            String who = "holder-" + number / 2;
            boolean reserving = number % 2 == 0;
            if (reserving && !holder.isEmpty() && !holder.equals(who)) {
                ReservationState taken = state;
                Refused.by(() -> decide(taken, reserve(who))).with("tax-id-taken");
                continue;
            }
            for (ReservationEvent event : decide(state, reserving ? reserve(who) : release(who))) {
                state = ReservationState.evolve(event);
                holder = reserving ? who : "";
            }
        }
        assertThat(state).isEqualTo(holder.isEmpty() ? ReservationState.NONE : new Held(holder));
    }

    private static List<ReservationEvent> decide(ReservationState state, ReservationCommand command) {
        return ReservationDecider.decide(state, command);
    }

    private static Reserve reserve(String holder) {
        return new Reserve(ID, Unique.TAX_ID, holder);
    }

    private static Release release(String holder) {
        return new Release(ID, Unique.TAX_ID, holder);
    }
}
