package io.alianza.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.gateway.house.HouseInMemory;
import io.alianza.gateway.house.Portal;
import io.alianza.gateway.house.PortalTest;
import io.alianza.gateway.house.RowsInMemory;
import io.alianza.gateway.house.SampleHouse;
import io.alianza.gateway.messaging.PartnerStatusProjection;
import io.alianza.gateway.messaging.PartnerStatusRow;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Conditions;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class SignInTest {

    private static final AtomicLong SEQUENCE = new AtomicLong(10);

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RowsInMemory rows;

    private Portal browser() {
        return new Portal(port);
    }

    private void partnerBecomes(String status) {
        long sequence = SEQUENCE.incrementAndGet();
        rows.change(
                PartnerStatusProjection.PARTNERS,
                HouseInMemory.PARTNER,
                new Recorded(
                        "", "e" + sequence, HouseInMemory.PARTNER, sequence, sequence, "log", Instant.EPOCH, Map.of()),
                before -> new PartnerStatusRow(HouseInMemory.PARTNER, status));
    }

    @Test
    void who_is_not_signed_in_is_sent_to_the_form_and_lands_where_they_wanted() {
        Portal browser = browser();

        HttpResponse<String> sent = browser.get("/leads?place=offered");
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location"))
                .hasValueSatisfying(
                        address -> assertThat(address).endsWith("/sign-in?next=%2Fleads%3Fplace%3Doffered"));

        HttpResponse<String> landed = browser.signIn("manager", SampleHouse.PASSWORD, "next", "/leads?place=offered");
        assertThat(landed.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/leads?place=offered"));
    }

    @Test
    void a_wrong_password_says_so_and_keeps_the_address() {
        HttpResponse<String> refused = browser().signIn("finance", "not the password at all");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("no son correctos").contains(SampleHouse.email("finance"));
    }

    @Test
    void an_unknown_name_is_refused_in_the_same_words() {
        HttpResponse<String> refused = browser().signIn("nobody", SampleHouse.PASSWORD);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("no son correctos");
    }

    @Test
    void a_sixth_try_within_a_minute_must_wait() {
        Portal browser = browser();
        for (int i = 0; i < 5; i++) {
            assertThat(browser.signIn("somebody-tried", "a wrong password").statusCode())
                    .isEqualTo(401);
        }

        HttpResponse<String> sixth = browser.signIn("somebody-tried", "a wrong password");
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).hasValue("60");
    }

    @Test
    void without_the_forms_token_nothing_is_done() {
        Portal browser = browser().signedInAs("manager");

        HttpResponse<String> forged = browser.post("/deals/deal-1/approve", null);
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("<html lang=\"es\"").contains("llevaba demasiado tiempo abierta");
    }

    @Test
    void the_session_gets_another_id_when_somebody_signs_in() {
        Portal browser = browser();
        browser.get("/sign-in");
        String before = browser.cookie("alianza-session");

        browser.signedInAs("rep");
        assertThat(before).isNotNull();
        assertThat(browser.cookie("alianza-session")).isNotEqualTo(before);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        HttpResponse<String> form = browser().get("/sign-in");

        assertThat(form.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void a_suspended_partners_people_are_out_on_their_next_request() {
        Portal browser = browser().signedInAs("rep");
        assertThat(browser.get("/leads").statusCode()).isEqualTo(200);

        partnerBecomes("suspended");
        try {
            HttpResponse<String> next = browser.get("/leads");
            assertThat(next.statusCode()).isEqualTo(302);
            assertThat(next.headers().firstValue("Location").orElseThrow()).contains("ended=partner-suspended");
            assertThat(browser().signIn("rep", SampleHouse.PASSWORD).body()).contains("suspendido");
        } finally {
            partnerBecomes("active");
        }
        assertThat(browser().signIn("rep", SampleHouse.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void a_blocked_user_is_out_on_the_next_request_and_every_session_is_gone() {
        Portal browser = browser().signedInAs("operations");
        assertThat(browser.get("/status").statusCode()).isEqualTo(200);

        accounts.block(SampleHouse.idOf("operations"), Conditions.NONE);
        try {
            assertThat(browser.get("/status").statusCode()).isEqualTo(302);
            assertThat(browser().signIn("operations", SampleHouse.PASSWORD).body())
                    .contains("bloqueado");
        } finally {
            accounts.unblock(SampleHouse.idOf("operations"), Conditions.NONE);
        }
        assertThat(browser.get("/status").statusCode()).isEqualTo(302);
    }

    @Test
    void signing_out_ends_the_session() {
        Portal browser = browser().signedInAs("finance");

        browser.submit("/", "/sign-out");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }
}
