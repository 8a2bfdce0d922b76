package io.alianza.partner.partner;

import static io.alianza.partner.partner.PartnerScenario.given;
import static io.alianza.partner.partner.Partners.ID;
import static io.alianza.partner.partner.Partners.TODAY;
import static io.alianza.partner.partner.Partners.activated;
import static io.alianza.partner.partner.Partners.approved;
import static io.alianza.partner.partner.Partners.refused;
import static io.alianza.partner.partner.Partners.registered;
import static io.alianza.partner.partner.Partners.suspended;
import static io.alianza.partner.partner.Partners.terminated;

import io.alianza.partner.partner.PartnerCommand.ActivatePartner;
import io.alianza.partner.partner.PartnerCommand.ApprovePartner;
import io.alianza.partner.partner.PartnerCommand.Move;
import io.alianza.partner.partner.PartnerCommand.RefusePartner;
import io.alianza.partner.partner.PartnerCommand.SuspendPartner;
import io.alianza.partner.partner.PartnerCommand.TerminatePartner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a partner, as a table: from where, by which step, to what; {@code =} changes nothing, {@code no} is refused. */
class PartnerLifecycleTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    from,       approve,  refuse,  activate, suspend,   terminate
                    applied,    approved, refused, no,       no,        no
                    approved,   =,        no,      active,   no,        terminated
                    active,     no,       no,      =,        suspended, terminated
                    suspended,  no,       no,      active,   =,         terminated
                    terminated, no,       no,      no,       no,        =
                    refused,    no,       =,       no,       no,        no
                    """)
    void each_step_only_from_where_it_makes_sense(
            String from, String approve, String refuse, String activate, String suspend, String terminate) {
        check(from, new ApprovePartner(ID, TODAY), approve, approved());
        check(from, new RefusePartner(ID, "not-a-fit", TODAY), refuse, refused());
        check(from, new ActivatePartner(ID, TODAY), activate, activated());
        check(from, new SuspendPartner(ID, "inactive", TODAY), suspend, suspended());
        check(from, new TerminatePartner(ID, "breach", TODAY), terminate, terminated());
    }

    @Test
    void an_unknown_partner_takes_no_step() {
        given().when(new ApprovePartner(ID, TODAY)).thenRefused("not-found");
    }

    @Test
    void no_step_is_taken_tomorrow() {
        given(registered()).when(new ApprovePartner(ID, TODAY.plusDays(1))).thenFaults("/occurredOn in-future");
    }

    @Test
    void a_reason_is_one_of_the_list_and_never_free_text() {
        given(registered())
                .when(new RefusePartner(ID, "Frau Muster zahlt nie", TODAY))
                .thenFaults("/reason unknown-value");
        given(registered(), approved(), activated())
                .when(new SuspendPartner(ID, "", TODAY))
                .thenFaults("/reason required");
        given(registered(), approved())
                .when(new TerminatePartner(ID, "not-a-fit", TODAY))
                .thenFaults("/reason unknown-value");
    }

    private static void check(String from, Move move, String expected, PartnerEvent event) {
        var asked = given(history(from).toArray(PartnerEvent[]::new)).when(move);
        switch (expected) {
            case "=" -> asked.thenNothing();
            case "no" -> asked.thenRefused("partner-move-not-allowed");
            default -> asked.then(event);
        }
    }

    private static List<PartnerEvent> history(String standing) {
        return switch (standing) {
            case "applied" -> List.of(registered());
            case "approved" -> List.of(registered(), approved());
            case "active" -> List.of(registered(), approved(), activated());
            case "suspended" -> List.of(registered(), approved(), activated(), suspended());
            case "terminated" -> List.of(registered(), approved(), terminated());
            default -> List.of(registered(), refused());
        };
    }
}
