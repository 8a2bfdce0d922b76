package io.alianza.partner.partner;

import static io.alianza.partner.partner.PartnerScenario.given;
import static io.alianza.partner.partner.Partners.ID;
import static io.alianza.partner.partner.Partners.TODAY;
import static io.alianza.partner.partner.Partners.activated;
import static io.alianza.partner.partner.Partners.approved;
import static io.alianza.partner.partner.Partners.company;
import static io.alianza.partner.partner.Partners.registered;
import static io.alianza.partner.partner.Partners.registration;
import static io.alianza.partner.partner.Partners.suspended;

import io.alianza.partner.partner.PartnerCommand.AdoptPartner;
import io.alianza.partner.partner.PartnerEvent.PartnerSuspended;
import org.junit.jupiter.api.Test;

class AdoptPartnerTest {

    @Test
    void states_each_step_an_active_partner_has_behind_it() {
        given().when(adopt("active")).then(registered(), approved(), activated());
    }

    @Test
    void states_no_step_that_was_not_taken_yet() {
        given().when(adopt("applied")).then(registered());
        given().when(adopt("approved")).then(registered(), approved());
    }

    @Test
    void takes_on_a_suspended_partner_as_suspended() {
        given().when(adopt("suspended"))
                .then(registered(), approved(), activated(), new PartnerSuspended(ID, "other", TODAY));
    }

    @Test
    void does_not_bring_back_a_partner_that_was_suspended_since() {
        given(registered(), approved(), activated(), suspended())
                .when(adopt("active"))
                .thenNothing();
    }

    @Test
    void refuses_the_same_partner_with_other_content() {
        given(registered(Partners.person())).when(adopt("active")).thenRefused("already-there-differently");
    }

    @Test
    void refuses_a_partner_whose_relationship_is_over() {
        given().when(adopt("terminated")).thenFaults("/status unknown-value");
    }

    private static AdoptPartner adopt(String standing) {
        return new AdoptPartner(ID, registration(company()), standing, TODAY);
    }
}
