package io.alianza.partner.partner;

import static io.alianza.partner.partner.PartnerScenario.given;
import static io.alianza.partner.partner.Partners.ID;
import static io.alianza.partner.partner.Partners.PARENT;
import static io.alianza.partner.partner.Partners.TAX_ID_KEY;
import static io.alianza.partner.partner.Partners.approved;
import static io.alianza.partner.partner.Partners.company;
import static io.alianza.partner.partner.Partners.registered;
import static io.alianza.partner.partner.Partners.suspended;
import static io.alianza.partner.partner.Partners.terminated;

import io.alianza.partner.partner.PartnerCommand.VouchForParent;
import io.alianza.partner.partner.PartnerCommand.VouchForPartner;
import org.junit.jupiter.api.Test;

class VouchTest {

    private static final String GRANDCHILD = "partner-00000000-0000-7000-8000-00000000000a";

    private final VouchForPartner vouch = new VouchForPartner(ID, "/partnerId");

    @Test
    void a_partner_that_is_there_is_vouched_for_without_a_trace() {
        given(registered()).when(vouch).thenNothing();
        given(registered(), approved(), suspended()).when(vouch).thenNothing();
    }

    @Test
    void an_unknown_or_former_partner_is_not() {
        given().when(vouch).thenFaults("/partnerId unknown-partner");
        given(registered(), approved(), terminated()).when(vouch).thenFaults("/partnerId unknown-partner");
    }

    @Test
    void a_parent_asks_its_own_parent_whether_the_child_is_above_it() {
        given(registered(company(TAX_ID_KEY, PARENT)))
                .when(new VouchForParent(ID, GRANDCHILD))
                .alongside(new VouchForParent(PARENT, GRANDCHILD));
        given(registered()).when(new VouchForParent(ID, GRANDCHILD)).alongside();
    }

    @Test
    void nobody_belongs_to_itself() {
        given(registered()).when(new VouchForParent(ID, ID)).thenFaults("/parentId own-ancestor");
    }

    @Test
    void nobody_belongs_to_who_is_not_there() {
        given().when(new VouchForParent(ID, GRANDCHILD)).thenFaults("/parentId unknown-partner");
    }
}
