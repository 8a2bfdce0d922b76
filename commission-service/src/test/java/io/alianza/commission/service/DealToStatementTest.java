package io.alianza.commission.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient.Answer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From a deal on the topic to a closed statement. */
@OnService
class DealToStatementTest {

    private final YearMonth lastMonth =
            YearMonth.now(ZoneId.of("Europe/Madrid")).minusMonths(1);
    private final LocalDate wonOn = lastMonth.atDay(14);

    private final String partner = Ids.next("partner");
    private final String deal = Ids.next("deal");
    private final String number = "P-" + partner.substring(partner.length() - 6);

    @Autowired
    private Api api;

    @Autowired
    private OtherServices others;

    private String plan = "";

    @BeforeEach
    void a_partner_with_an_agreement() throws Exception {
        plan = api.plan("7");
        others.partner(partner, number);
        others.agreement(partner, Ids.next("agreement"), plan);
    }

    @Test
    void a_won_deal_is_accrued_approved_and_stated() throws Exception {
        others.won(deal, partner, wonOn, "EUR", "R/bike 12000.0000");
        JsonNode accrued = api.commission(deal, "accrued");
        assertThat(accrued.path("commission").toString()).isEqualTo("{\"amount\":\"840.00\",\"currency\":\"EUR\"}");
        assertThat(accrued.path("planId").asString()).isEqualTo(plan);

        String id = accrued.path("id").asString();
        assertThat(api.post("/commissions/" + id + "/approve", Map.of()).status())
                .isEqualTo(200);
        assertThat(api.get("/commissions/" + id).path("state").asString()).isEqualTo("approved");
        assertThat(api.get("/balances?partnerId=" + partner)
                        .path(0)
                        .path("approved")
                        .path("amount")
                        .asString())
                .isEqualTo("840.00");

        JsonNode preview = api.get("/statement-closings/preview?through=" + lastMonth + "&partnerId=" + partner);
        assertThat(preview.path("sums").path(0).path("earned").path("amount").asString())
                .isEqualTo("840.00");
        close();

        JsonNode statement =
                api.get("/statements?partnerId=" + partner).path("items").path(0);
        assertThat(statement.path("number").asString()).isEqualTo(number + "-" + lastMonth + "-EUR");
        assertThat(statement.path("closing").path("amount").asString()).isEqualTo("840.00");
        assertThat(api.get("/commissions/" + id).path("statementId").asString())
                .isEqualTo(statement.path("id").asString());
        assertThat(api.get("/balances?partnerId=" + partner)
                        .path(0)
                        .path("payable")
                        .path("amount")
                        .asString())
                .isEqualTo("840.00");
        assertThat(api.check("ledger-zero").path("holds").asBoolean()).isTrue();
        assertThat(api.check("statements-in-order").path("holds").asBoolean()).isTrue();
    }

    @Test
    void a_statement_as_csv_runs_from_opening_to_closing_balance() throws Exception {
        others.won(deal, partner, wonOn, "EUR", "R/bike 12000", "S/glove 10");
        String id = api.commission(deal, "accrued").path("id").asString();
        api.post("/commissions/" + id + "/approve", Map.of());
        close();
        String statement = api.get("/statements?partnerId=" + partner)
                .path("items")
                .path(0)
                .path("id")
                .asString();

        Answer csv = api.getAs(api.repOf(partner), "/statements/" + statement, "Accept", "text/csv");

        assertThat(csv.status()).isEqualTo(200);
        String month = number + "-" + lastMonth + "-EUR," + lastMonth;
        assertThat(csv.body().lines())
                .containsExactly(
                        "number,month,kind,wonOn,dealId,dealReferences,sold.amount,sold.currency,amount.amount,amount.currency",
                        month + ",opening,,,,,,0.00,EUR",
                        month + ",commission," + wonOn + "," + deal + ",crm=#" + deal.substring(deal.length() - 4)
                                + ",12010,EUR,840.00,EUR",
                        month + ",closing,,,,,,840.00,EUR");
    }

    @Test
    void a_deal_that_is_told_twice_is_accrued_once() throws Exception {
        others.won(deal, partner, wonOn, "EUR", "R/bike 100");
        api.commission(deal, "accrued");

        others.won(deal, partner, wonOn, "EUR", "R/bike 100");
        String later = Ids.next("deal");
        others.won(later, partner, wonOn, "EUR", "R/bike 200");
        api.commission(later, "accrued");

        assertThat(api.get("/commissions?partnerId=" + partner).path("items")).hasSize(2);
        assertThat(api.get("/balances?partnerId=" + partner)
                        .path(0)
                        .path("accrued")
                        .path("amount")
                        .asString())
                .isEqualTo("21.00");
    }

    @Test
    void finance_is_told_why_in_its_language_and_the_partner_in_its_own() throws Exception {
        others.won(deal, partner, wonOn, "EUR", "R/bike 12000");
        String path =
                "/commissions/" + api.commission(deal, "accrued").path("id").asString() + "/explanation";

        JsonNode toPartner =
                api.getAs(api.repOf(partner), path, "Accept-Language", "es").json();
        JsonNode toFinance =
                api.getAs(api.finance(), path, "Accept-Language", "en").json();

        assertThat(toPartner.path("sentence").asString().replace('\u00a0', ' '))
                .isEqualTo("Te corresponde el 7 %. Cálculo: 12.000,00 € × 7 % = 840,00 €. "
                        + "Acuerdo vigente desde el 1/1/2010.");
        assertThat(toFinance.path("sentence").asString()).startsWith("The partner earns 7%.");
        assertThat(toFinance
                        .path("lines")
                        .path(0)
                        .path("slices")
                        .path(0)
                        .path("exact")
                        .asString())
                .isEqualTo("840");
        assertThat(toFinance.path("agreement").path("candidates")).hasSize(1);
    }

    @Test
    void what_no_rule_covers_earns_zero_and_says_why() throws Exception {
        others.won(deal, partner, wonOn, "EUR", "S/glove 30");

        JsonNode zero = api.commission(deal, "accrued");

        assertThat(zero.path("commission").path("amount").asString()).isEqualTo("0.00");
        assertThat(zero.path("zeroReason").asString()).isEqualTo("no-rule-covers-the-products");
    }

    private void close() throws Exception {
        Answer asked = api.post("/statement-closings", Map.of("through", lastMonth.toString(), "partnerId", partner));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        String work = asked.json().path("id").asString();
        JsonNode done = api.await(
                "/statement-closings/" + work,
                progress -> progress.path("state").asString().equals("finished"));
        assertThat(done.path("obstacles")).as(done.toString()).isEmpty();
        assertThat(List.of(done.path("done").asInt(), done.path("planned").asInt()))
                .containsExactly(1, 1);
    }
}
