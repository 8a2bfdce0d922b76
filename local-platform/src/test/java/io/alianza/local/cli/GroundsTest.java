package io.alianza.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GroundsTest {

    private static List<String> of(String payload) {
        return Grounds.of(JsonMapper.shared().readTree(payload));
    }

    @Test
    void a_routed_lead_tells_its_agreement_the_policy_and_every_candidate() {
        assertThat(of("""
                {"leadId": "lead-1", "agreementId": "agreement-1", "agreementVersion": 2, "choice": {"policyVersion": 3,
                 "knowledge": 81, "dropped": {"capacity": 4}, "candidates": 2,
                 "ranked": [{"partnerId": "partner-a", "weight": "2", "credit": "3/4"},
                            {"partnerId": "partner-b", "weight": "1", "credit": "1/4"}]}}
                """))
                .containsExactly(
                        "decided on agreement agreement-1 version 2; distribution policy version 3, partners and agreements as known at"
                                + " position 81",
                        "candidates 2, dropped by filter {\"capacity\":4}",
                        "  partner-a weight 2, credit 3/4",
                        "  partner-b weight 1, credit 1/4");
    }

    @Test
    void an_accrued_commission_tells_its_agreement_and_its_plan() {
        assertThat(of("""
                {"agreement": {"agreementId": "agreement-1", "version": 2}, "plan": {"planId": "plan-1", "version": 5}}
                """)).containsExactly("decided on agreement agreement-1 version 2; plan plan-1 version 5");
    }

    @Test
    void what_rests_on_nothing_tells_nothing() {
        assertThat(of("{\"leadId\": \"lead-1\"}")).isEmpty();
    }
}
