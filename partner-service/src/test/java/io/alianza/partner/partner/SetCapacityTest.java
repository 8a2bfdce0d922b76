package io.alianza.partner.partner;

import static io.alianza.partner.partner.PartnerScenario.given;
import static io.alianza.partner.partner.Partners.ID;
import static io.alianza.partner.partner.Partners.TODAY;
import static io.alianza.partner.partner.Partners.approved;
import static io.alianza.partner.partner.Partners.capacity;
import static io.alianza.partner.partner.Partners.registered;
import static io.alianza.partner.partner.Partners.terminated;
import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.partner.partner.PartnerCommand.SetCapacity;
import io.alianza.partner.partner.PartnerEvent.PartnerCapacitySet;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SetCapacityTest {

    @Test
    void sets_what_the_partner_can_take() {
        given(registered()).when(set(0, "0.5")).then(new PartnerCapacitySet(ID, 0, "0.5", TODAY));
    }

    @Test
    void the_same_number_written_otherwise_is_the_same() {
        given(registered()).when(set(6, "1.000")).thenNothing();
        assertThat(capacity(6, "100").weight()).isEqualTo("100");
    }

    @Test
    void refuses_what_nobody_can_mean() {
        given(registered()).when(set(10_001, "1000.1")).thenFaults("/capacity out-of-range", "/weight out-of-range");
        given(registered()).when(set(-1, "-0.5")).thenFaults("/capacity out-of-range", "/weight out-of-range");
        given(registered()).when(set(1, "0.0005")).thenFaults("/weight out-of-range");
    }

    @Test
    void a_huge_number_is_refused_and_not_written_out() {
        SetCapacity huge = new SetCapacity(ID, Capacity.of(1, new BigDecimal("1E+999999999")), TODAY);

        given(registered()).when(huge).thenFaults("/weight out-of-range");
    }

    @Test
    void refuses_when_the_relationship_is_over() {
        given(registered(), approved(), terminated()).when(set(9, "1")).thenRefused("partner-relationship-over");
    }

    private static SetCapacity set(int openLeads, String weight) {
        return new SetCapacity(ID, capacity(openLeads, weight), TODAY);
    }
}
