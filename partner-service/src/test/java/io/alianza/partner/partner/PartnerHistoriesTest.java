package io.alianza.partner.partner;

import static io.alianza.partner.partner.Partners.ID;
import static io.alianza.partner.partner.Partners.TODAY;
import static io.alianza.partner.partner.Partners.capacity;
import static io.alianza.partner.partner.Partners.company;
import static io.alianza.partner.partner.Partners.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.partner.partner.PartnerCommand.ActivatePartner;
import io.alianza.partner.partner.PartnerCommand.AddContact;
import io.alianza.partner.partner.PartnerCommand.ApprovePartner;
import io.alianza.partner.partner.PartnerCommand.RefusePartner;
import io.alianza.partner.partner.PartnerCommand.RemoveContact;
import io.alianza.partner.partner.PartnerCommand.ReviseProfile;
import io.alianza.partner.partner.PartnerCommand.SetCapacity;
import io.alianza.partner.partner.PartnerCommand.SuspendPartner;
import io.alianza.partner.partner.PartnerCommand.TerminatePartner;
import io.alianza.partner.partner.PartnerState.Registered;
import io.alianza.support.model.Refusal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds in every history the decider itself allows. */
class PartnerHistoriesTest {

    @Property
    void every_change_of_standing_is_one_that_is_allowed(@ForAll("commands") List<PartnerCommand> commands) {
        PartnerState state = PartnerState.NONE;
        for (PartnerEvent event : history(commands)) {
            PartnerState next = PartnerEvolution.evolve(state, event);
            if (state instanceof Registered before && next instanceof Registered after) {
                assertThat(before.standing() == after.standing()
                                || before.standing().mayBecome(after.standing()))
                        .isTrue();
            }
            state = next;
        }
        Statistics.collect(((Registered) state).standing());
    }

    @Property
    void what_was_just_decided_decides_to_nothing_when_asked_again(@ForAll("commands") List<PartnerCommand> commands) {
        PartnerState state = state(history(commands));
        for (PartnerCommand command : commands) {
            List<PartnerEvent> decided = decideOrNothing(state, command);
            if (!decided.isEmpty()) {
                assertThat(PartnerDecider.decide(evolved(state, decided), command, TODAY))
                        .isEmpty();
            }
        }
    }

    @Property
    void after_the_end_only_contacts_still_go(@ForAll("commands") List<PartnerCommand> commands) {
        PartnerState state = PartnerState.NONE;
        for (PartnerEvent event : history(commands)) {
            if (state instanceof Registered partner && partner.standing().isOver()) {
                assertThat(event).isInstanceOf(PartnerEvent.ContactRemoved.class);
            }
            state = PartnerEvolution.evolve(state, event);
        }
    }

    @Property
    void a_tax_id_is_held_exactly_while_the_relationship_lasts(@ForAll("commands") List<PartnerCommand> commands) {
        PartnerState state = PartnerState.NONE;
        ReservationsInMemory reservations = new ReservationsInMemory();
        reservations.handle(PartnerCompanions.of(state, Partners.register(), List.of(registered())));
        state = PartnerEvolution.evolve(state, registered());
        for (PartnerCommand command : commands) {
            List<PartnerEvent> decided = decideOrNothing(state, command);
            reservations.handle(PartnerCompanions.of(state, command, decided));
            state = evolved(state, decided);
        }
        assertThat(reservations.heldTaxIds()).isEqualTo(expectedTaxIds((Registered) state));
    }

    @Provide
    Arbitrary<List<PartnerCommand>> commands() {
        Arbitrary<PartnerCommand> moves = Arbitraries.of(
                new ApprovePartner(ID, TODAY),
                new ActivatePartner(ID, TODAY),
                new SuspendPartner(ID, "unpaid", TODAY),
                new RefusePartner(ID, "credit", TODAY),
                new TerminatePartner(ID, "breach", TODAY));
        Arbitrary<PartnerCommand> profiles = Arbitraries.of(
                new ReviseProfile(ID, company(), TODAY),
                new ReviseProfile(ID, company("tax-id-1", null), TODAY),
                new ReviseProfile(ID, company(null, null), TODAY));
        Arbitrary<PartnerCommand> capacities =
                Arbitraries.integers().between(0, 9).map(leads -> new SetCapacity(ID, capacity(leads, "1"), TODAY));
        Arbitrary<PartnerCommand> contacts =
                Arbitraries.integers().between(1, 3).flatMap(PartnerHistoriesTest::contact);
        return Arbitraries.oneOf(moves, profiles, capacities, contacts).list().ofMaxSize(30);
    }

    private static Arbitrary<PartnerCommand> contact(int number) {
        String contactId = "contact-00000000-0000-7000-8000-00000000000" + number;
        return Arbitraries.of(
                new AddContact(ID, contactId, "person-" + number, List.of("sales"), TODAY),
                new RemoveContact(ID, contactId, TODAY));
    }

    private static List<PartnerEvent> history(List<PartnerCommand> commands) {
        List<PartnerEvent> history = new ArrayList<>(List.of(registered()));
        for (PartnerCommand command : commands) {
            history.addAll(decideOrNothing(state(history), command));
        }
        return history;
    }

    private static List<PartnerEvent> decideOrNothing(PartnerState state, PartnerCommand command) {
        try {
            return PartnerDecider.decide(state, command, TODAY);
        } catch (Refusal refused) {
            return List.of();
        }
    }

    private static PartnerState state(List<PartnerEvent> history) {
        return evolved(PartnerState.NONE, history);
    }

    private static PartnerState evolved(PartnerState state, List<PartnerEvent> events) {
        PartnerState next = state;
        for (PartnerEvent event : events) {
            next = PartnerEvolution.evolve(next, event);
        }
        return next;
    }

    private static List<String> expectedTaxIds(Registered partner) {
        String key = partner.profile().taxIdKey();
        return partner.standing().isOver() || key == null ? List.of() : List.of(TaxIds.reservation("ES", key));
    }
}
