package io.alianza.partner.agreement;

import static io.alianza.partner.agreement.AgreementExamples.ID;
import static io.alianza.partner.agreement.AgreementExamples.TODAY;
import static io.alianza.partner.agreement.AgreementExamples.activated;
import static io.alianza.partner.agreement.AgreementExamples.drafted;
import static io.alianza.partner.agreement.AgreementExamples.terminated;
import static io.alianza.partner.agreement.AgreementExamples.terms;
import static io.alianza.partner.agreement.AgreementScenario.given;

import io.alianza.partner.agreement.AgreementCommand.ActivateAgreement;
import io.alianza.partner.agreement.AgreementCommand.DraftVersion;
import io.alianza.partner.partner.PartnerCommand.VouchForPartner;
import io.alianza.partner.partner.Partners;
import org.junit.jupiter.api.Test;

class AgreementVersionsTest {

    private final Terms past = terms(TODAY.minusYears(1), null, "ES");
    private final Terms next = terms(TODAY.plusMonths(1), null, "ES/08");
    private final ActivateAgreement activate = new ActivateAgreement(ID, TODAY);

    @Test
    void a_first_version_may_have_begun_already() {
        given(drafted(1, past)).when(activate).then(activated(1, past));
    }

    @Test
    void activated_twice_is_activated_once() {
        given(drafted(1, past), activated(1, past)).when(activate).thenNothing();
    }

    @Test
    void a_later_version_is_written_beside_the_one_in_force() {
        given(drafted(1, past), activated(1, past)).when(version(next)).then(drafted(2, next));
    }

    @Test
    void a_draft_that_was_not_activated_is_replaced_by_the_next() {
        given(drafted(1, past), drafted(2, next)).when(activate).then(activated(2, next));
    }

    @Test
    void the_same_terms_make_no_version() {
        given(drafted(1, past)).when(version(past)).thenNothing();
    }

    @Test
    void a_later_version_begins_today_at_the_earliest() {
        Terms yesterday = terms(TODAY.minusDays(1), null, "ES/08");
        Terms today = terms(TODAY, null, "ES/08");

        given(drafted(1, past), activated(1, past), drafted(2, yesterday))
                .when(activate)
                .thenFaults("/validFrom in-past");
        given(drafted(1, past), activated(1, past), drafted(2, today))
                .when(activate)
                .then(activated(2, today));
    }

    @Test
    void a_version_that_is_not_as_expected_is_refused() {
        given(drafted(1, past))
                .when(version(terms(TODAY, TODAY.minusDays(1), "ES")))
                .thenFaults("/validTo not-after-begin");
    }

    @Test
    void after_its_end_nothing_follows() {
        given(drafted(1, past), terminated(TODAY)).when(activate).thenRefused("agreement-terminated");
        given(drafted(1, past), activated(1, past), terminated(TODAY))
                .when(version(next))
                .thenRefused("agreement-terminated");
    }

    @Test
    void an_agreement_that_was_never_written_has_no_versions() {
        given().when(activate).thenRefused("not-found");
        given().when(version(next)).thenRefused("not-found");
    }

    @Test
    void to_be_in_force_its_partner_must_still_be_one() {
        given(drafted(1, past)).when(activate).alongside(new VouchForPartner(Partners.ID, "/partnerId"));
    }

    private static DraftVersion version(Terms terms) {
        return new DraftVersion(ID, terms, TODAY);
    }
}
