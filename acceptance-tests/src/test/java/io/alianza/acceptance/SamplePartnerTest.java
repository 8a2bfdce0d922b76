package io.alianza.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What the demonstration promises its first partner: something of everything that can wait for one. */
@ExtendWith(SampleHouse.class)
@Order(1)
class SamplePartnerTest {

    @Test
    void two_leads_wait_for_an_answer(SampleHouse.Sample sample) {
        assertThat(of(sample, "leads?place=offered")).hasSize(2);
    }

    @Test
    void one_registration_is_in_review(SampleHouse.Sample sample) {
        assertThat(of(sample, "deals?state=registered")).hasSize(1);
    }

    @Test
    void there_is_a_statement_to_look_at(SampleHouse.Sample sample) {
        assertThat(of(sample, "statements?")).isNotEmpty();
    }

    @Test
    void one_commission_waits_for_approval_and_another_is_zero_with_its_reason(SampleHouse.Sample sample) {
        List<JsonNode> accrued = of(sample, "commissions?state=accrued");
        assertThat(accrued).filteredOn(one -> amount(one).signum() > 0).hasSize(1);
        assertThat(of(sample, "commissions?"))
                .filteredOn(one -> amount(one).signum() == 0)
                .hasSize(1)
                .allSatisfy(
                        one -> assertThat(one.path("zeroReason").asString("")).isNotEmpty());
    }

    @Test
    void all_checks_hold_and_a_won_lead_is_traced_to_its_statement(SampleHouse.Sample sample) {
        assertThat(sample.house().command("check")).contains("All checks hold.");
        String lead = sample.house().result().path("tracedLead").asString();
        assertThat(sample.house().command("trace", lead))
                .contains(
                        "lead.captured", "lead.adopted", "lead.accepted", "lead.won", "deal.won", "commission.accrued")
                .contains("statement.closed", "prm.lead.events-", "prm.commission.events-")
                .containsPattern("decided on agreement agreement-\\S+ version \\d+; plan plan-\\S+ version \\d+");
    }

    private static List<JsonNode> of(SampleHouse.Sample sample, String list) {
        String partner = sample.account("admin.uno").partnerId();
        return sample.api().all("/api/v1/" + list + (list.endsWith("?") ? "" : "&") + "partnerId=" + partner);
    }

    private static BigDecimal amount(JsonNode commission) {
        return new BigDecimal(commission.path("commission").path("amount").asString("0"));
    }
}
