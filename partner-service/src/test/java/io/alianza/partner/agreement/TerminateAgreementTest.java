package io.alianza.partner.agreement;

import static io.alianza.partner.agreement.AgreementExamples.ID;
import static io.alianza.partner.agreement.AgreementExamples.TODAY;
import static io.alianza.partner.agreement.AgreementExamples.activated;
import static io.alianza.partner.agreement.AgreementExamples.drafted;
import static io.alianza.partner.agreement.AgreementExamples.givenUp;
import static io.alianza.partner.agreement.AgreementExamples.terminated;
import static io.alianza.partner.agreement.AgreementExamples.terms;
import static io.alianza.partner.agreement.AgreementScenario.given;

import io.alianza.partner.agreement.AgreementCommand.TerminateAgreement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TerminateAgreementTest {

    @Test
    void ends_it_on_a_day() {
        given(drafted(1, terms()), activated(1, terms()))
                .when(end(TODAY.plusMonths(3)))
                .then(terminated(TODAY.plusMonths(3)));
    }

    @Test
    void a_draft_can_be_given_up() {
        given(drafted(1, terms())).when(end(TODAY)).then(givenUp(TODAY));
    }

    @Test
    void an_end_may_be_brought_forward() {
        given(drafted(1, terms()), activated(1, terms()), terminated(TODAY.plusMonths(3)))
                .when(end(TODAY))
                .then(terminated(TODAY));
    }

    @Test
    void an_end_is_never_put_off() {
        given(drafted(1, terms()), terminated(TODAY))
                .when(end(TODAY.plusMonths(3)))
                .thenNothing();
        given(drafted(1, terms()), terminated(TODAY)).when(end(TODAY)).thenNothing();
    }

    @Test
    void refuses_an_end_in_the_past() {
        given(drafted(1, terms())).when(end(TODAY.minusDays(1))).thenFaults("/endsOn in-past");
    }

    @Test
    void refuses_a_reason_that_is_not_of_the_list() {
        given(drafted(1, terms()))
                .when(new TerminateAgreement(ID, TODAY, "she left", TODAY))
                .thenFaults("/reason unknown-value");
    }

    @Test
    void an_agreement_that_is_not_there_does_not_end() {
        given().when(end(TODAY)).thenRefused("not-found");
    }

    private static TerminateAgreement end(LocalDate day) {
        return new TerminateAgreement(ID, day, "breach", TODAY);
    }
}
