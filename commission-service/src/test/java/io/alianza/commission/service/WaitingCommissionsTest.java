package io.alianza.commission.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.Ids;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is not known yet makes a deal wait, visibly, and releases it when it comes. */
@OnService
class WaitingCommissionsTest {

    private static final LocalDate WON = LocalDate.of(2026, 3, 14);

    private final String partner = Ids.next("partner");
    private final String deal = Ids.next("deal");

    @Autowired
    private Api api;

    @Autowired
    private OtherServices others;

    @Test
    void an_agreement_that_comes_after_the_deal_releases_it() throws Exception {
        String plan = api.plan("7");
        others.won(deal, partner, WON, "EUR", "R/bike 1000");
        JsonNode waiting = api.commission(deal, "waiting");
        assertThat(waiting.path("waitingFor").asString()).isEqualTo("agreement");
        assertThat(waiting.has("commission")).isFalse();
        assertThat(api.check("commissions-waiting").path("count").asInt()).isPositive();

        others.agreement(partner, Ids.next("agreement"), plan);

        JsonNode accrued = api.commission(deal, "accrued");
        assertThat(accrued.path("commission").path("amount").asString()).isEqualTo("70.00");
    }

    @Test
    void a_plan_that_comes_after_the_deal_releases_it() throws Exception {
        String plan = Ids.next("plan");
        others.agreement(partner, Ids.next("agreement"), plan);
        others.won(deal, partner, WON, "EUR", "R/bike 1000");
        assertThat(api.commission(deal, "waiting").path("waitingFor").asString())
                .isEqualTo("plan");

        api.planWithId(plan, "5");

        assertThat(api.commission(deal, "accrued")
                        .path("commission")
                        .path("amount")
                        .asString())
                .isEqualTo("50.00");
    }

    @Test
    void what_waits_cannot_be_approved_and_says_for_what() throws Exception {
        others.won(deal, partner, WON, "EUR", "R/bike 1000");
        String id = api.commission(deal, "waiting").path("id").asString();

        var refused = api.postAs(api.finance(), "/commissions/" + id + "/approve", Map.of(), "Accept-Language", "en");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asString()).isEqualTo("urn:alianza:problem:commission-waits");
        assertThat(api.getAs(api.repOf(partner), "/commissions/" + id + "/explanation", "Accept-Language", "en")
                        .json()
                        .path("sentence")
                        .asString())
                .isEqualTo(
                        "Your commission for this deal cannot be computed yet: no agreement is known to be in force on "
                                + "14 March 2026. It is not lost: it will be computed as soon as that is known.");
    }
}
