package io.alianza.partner.agreement;

import static io.alianza.partner.agreement.AgreementExamples.ID;
import static io.alianza.partner.agreement.AgreementExamples.PLAN;
import static io.alianza.partner.agreement.AgreementExamples.TODAY;
import static io.alianza.partner.agreement.AgreementExamples.activated;
import static io.alianza.partner.agreement.AgreementExamples.draft;
import static io.alianza.partner.agreement.AgreementExamples.drafted;
import static io.alianza.partner.agreement.AgreementExamples.terms;
import static io.alianza.partner.agreement.AgreementScenario.given;

import io.alianza.partner.agreement.AgreementCommand.AdoptAgreement;
import io.alianza.partner.agreement.AgreementCommand.DraftAgreement;
import io.alianza.partner.partner.PartnerCommand.VouchForPartner;
import io.alianza.partner.partner.Partners;
import io.alianza.partner.tree.TreeCommand.ConfirmListed;
import io.alianza.partner.tree.Trees;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftAgreementTest {

    private final AdoptAgreement adopt = new AdoptAgreement(ID, Partners.ID, terms(), Map.of(), TODAY);

    @Test
    void writes_a_first_version_that_is_not_in_force() {
        given().when(draft(terms())).then(drafted(1, terms()));
    }

    @Test
    void said_twice_is_said_once() {
        given(drafted(1, terms()), activated(1, terms())).when(draft(terms())).thenNothing();
    }

    @Test
    void refuses_the_same_id_with_other_terms() {
        given(drafted(1, terms())).when(draft(terms(TODAY, null, "ES"))).thenRefused("already-there-differently");
    }

    @Test
    void asks_the_partner_and_both_trees() {
        given().when(draft(terms()))
                .alongside(
                        new VouchForPartner(Partners.ID, "/partnerId"),
                        new ConfirmListed(Trees.TERRITORIES, List.of("ES/28"), "/territories"),
                        new ConfirmListed(Trees.PRODUCTS, List.of("SEG"), "/products"));
        given(drafted(1, terms())).when(draft(terms())).alongside();
    }

    @Test
    void names_all_that_is_wrong_at_once() {
        Terms wrong = new Terms(
                "barter",
                List.of("hugs"),
                61,
                -1,
                "siehe Anhang: wie telefonisch besprochen, bitte vertraulich",
                List.of(),
                List.of(),
                TODAY,
                TODAY,
                "standard");

        given().when(new DraftAgreement("A1", Partners.ID, wrong, Map.of(), TODAY))
                .thenFaults(
                        "/id format",
                        "/regime unknown-value",
                        "/remuneration/0 unknown-value",
                        "/paymentDays out-of-range",
                        "/noticeDays out-of-range",
                        "/reference format",
                        "/validTo not-after-begin",
                        "/planId format",
                        "/remuneration plan-without-commission");
    }

    @Test
    void a_commission_needs_a_plan_and_a_plan_a_commission() {
        given().when(draft(paying(null, "commission"))).thenFaults("/planId required");
        given().when(draft(paying(PLAN, "margin"))).thenFaults("/remuneration plan-without-commission");
        given().when(draft(paying(null, "margin"))).then(drafted(1, paying(null, "margin")));
    }

    @Test
    void takes_on_an_agreement_that_is_in_force_already() {
        given().when(adopt).then(drafted(1, terms()), activated(1, terms()));
        given(drafted(1, terms()), activated(1, terms())).when(adopt).thenNothing();
    }

    @Test
    void takes_on_no_other_agreement_under_the_same_id() {
        given(drafted(1, terms(TODAY, null))).when(adopt).thenRefused("already-there-differently");
    }

    private static Terms paying(@Nullable String planId, String remuneration) {
        return new Terms(
                "reseller", List.of(remuneration), null, null, null, List.of(), List.of(), TODAY, null, planId);
    }
}
