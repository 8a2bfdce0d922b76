package io.alianza.partner.partner;

import static io.alianza.partner.partner.PartnerScenario.given;
import static io.alianza.partner.partner.Partners.ID;
import static io.alianza.partner.partner.Partners.PARENT;
import static io.alianza.partner.partner.Partners.TAX_ID_KEY;
import static io.alianza.partner.partner.Partners.TODAY;
import static io.alianza.partner.partner.Partners.addContact;
import static io.alianza.partner.partner.Partners.approved;
import static io.alianza.partner.partner.Partners.company;
import static io.alianza.partner.partner.Partners.register;
import static io.alianza.partner.partner.Partners.registered;
import static io.alianza.partner.partner.Partners.registration;
import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.partner.partner.PartnerCommand.RefusePartner;
import io.alianza.partner.partner.PartnerCommand.RegisterPartner;
import io.alianza.partner.partner.PartnerCommand.ReviseProfile;
import io.alianza.partner.partner.PartnerCommand.TerminatePartner;
import io.alianza.partner.partner.PartnerCommand.VouchForParent;
import io.alianza.partner.uniqueness.ReservationCommand.ConfirmFree;
import io.alianza.partner.uniqueness.ReservationCommand.Release;
import io.alianza.partner.uniqueness.ReservationCommand.Reserve;
import io.alianza.partner.uniqueness.Unique;
import org.junit.jupiter.api.Test;

/** What is decided elsewhere in the commit of a partner's events. */
class PartnerCompanionsTest {

    private static final String OTHER_KEY = "tax-id-00000000-0000-7000-8000-00000000000b";

    private final String number = PartnerCompanions.numberReservation("P-1001");
    private final String taxId = TaxIds.reservation("ES", TAX_ID_KEY);
    private final String otherTaxId = TaxIds.reservation("ES", OTHER_KEY);

    @Test
    void a_registration_asks_everybody_before_it_reserves_anything() {
        Profile branch = company(TAX_ID_KEY, PARENT);

        given().when(new RegisterPartner(ID, registration(branch), TODAY))
                .alongside(
                        new ConfirmFree(number, Unique.PARTNER_NUMBER, ID),
                        new ConfirmFree(taxId, Unique.TAX_ID, ID),
                        new VouchForParent(PARENT, ID),
                        new Reserve(number, Unique.PARTNER_NUMBER, ID),
                        new Reserve(taxId, Unique.TAX_ID, ID));
    }

    @Test
    void a_repetition_asks_nobody() {
        given(registered()).when(register()).alongside();
    }

    @Test
    void another_tax_id_is_reserved_and_the_former_one_set_free() {
        given(registered())
                .when(new ReviseProfile(ID, company(OTHER_KEY, null), TODAY))
                .alongside(
                        new ConfirmFree(otherTaxId, Unique.TAX_ID, ID),
                        new Reserve(otherTaxId, Unique.TAX_ID, ID),
                        new Release(taxId, Unique.TAX_ID, ID));
    }

    @Test
    void the_same_tax_id_in_another_country_is_another_one() {
        assertThat(TaxIds.reservation("PT", TAX_ID_KEY)).isNotEqualTo(taxId);
    }

    @Test
    void a_tax_id_taken_back_is_set_free() {
        given(registered())
                .when(new ReviseProfile(ID, company(null, null), TODAY))
                .alongside(new Release(taxId, Unique.TAX_ID, ID));
    }

    @Test
    void the_end_sets_the_tax_id_free_and_keeps_the_number() {
        given(registered())
                .when(new RefusePartner(ID, "other", TODAY))
                .alongside(new Release(taxId, Unique.TAX_ID, ID));
        given(registered(), approved())
                .when(new TerminatePartner(ID, "other", TODAY))
                .alongside(new Release(taxId, Unique.TAX_ID, ID));
    }

    @Test
    void only_a_new_parent_is_asked() {
        Profile branch = company(TAX_ID_KEY, PARENT);

        given(registered()).when(new ReviseProfile(ID, branch, TODAY)).alongside(new VouchForParent(PARENT, ID));
        given(registered(branch))
                .when(new ReviseProfile(ID, company(null, PARENT), TODAY))
                .alongside(new Release(taxId, Unique.TAX_ID, ID));
    }

    @Test
    void what_concerns_the_partner_alone_takes_nobody_along() {
        given(registered()).when(addContact("sales")).alongside();
    }
}
