package io.alianza.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.gateway.house.Portal;
import io.alianza.gateway.house.PortalTest;
import io.alianza.gateway.mail.FolderMailbox;
import io.alianza.gateway.mail.Mail;
import io.alianza.gateway.mail.Mailbox;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class InvitationTest {

    private static final Pattern LINK = Pattern.compile("http://gateway\\.example(/access/\\S+)");

    @LocalServerPort
    private int port;

    @Autowired
    private Mailbox mailbox;

    private Optional<Mail> newestTo(String address) {
        return ((FolderMailbox) mailbox)
                .newest().stream().filter(mail -> mail.to().equals(address)).findFirst();
    }

    private static String linkIn(Mail mail) {
        var matcher = LINK.matcher(mail.text());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void an_invited_person_chooses_a_password_and_is_in() {
        String email = "nueva." + System.nanoTime() + "@example.com";
        HttpResponse<String> invited = new Portal(port)
                .signedInAs("manager")
                .submit(
                        "/users",
                        "/users",
                        "name",
                        "Nuria Costa",
                        "email",
                        email,
                        "roles",
                        "finance",
                        "language",
                        "es",
                        "partnerId",
                        "");
        assertThat(invited.statusCode()).isEqualTo(302);
        String link = linkIn(newestTo(email).orElseThrow());

        Portal browser = new Portal(port);
        assertThat(browser.get(link).body()).contains("Bienvenido");
        assertThat(browser.submit(link, link, "password", "corta").statusCode()).isEqualTo(422);
        assertThat(browser.submit(link, link, "password", "una frase larga y mía")
                        .statusCode())
                .isEqualTo(302);

        assertThat(browser.get("/").body()).contains("Nuria Costa");
        assertThat(new Portal(port).get(link).body()).contains("ya no vale");
    }

    @Test
    void a_partners_admin_invites_into_the_own_company_whatever_the_form_says() {
        String email = "otro." + System.nanoTime() + "@example.com";
        Portal admin = new Portal(port).signedInAs("admin");

        HttpResponse<String> asManager = admin.submit(
                "/users",
                "/users",
                "name",
                "Otro",
                "email",
                email,
                "roles",
                "manager",
                "language",
                "es",
                "partnerId",
                "");
        assertThat(asManager.statusCode()).isEqualTo(422);
        assertThat(asManager.body()).contains("no se mezclan");

        HttpResponse<String> asRep = admin.submit(
                "/users",
                "/users",
                "name",
                "Otro",
                "email",
                email,
                "roles",
                "partner-rep",
                "language",
                "es",
                "partnerId",
                "partner-0198c0de-0000-7000-8000-0000000000ff");
        assertThat(asRep.statusCode()).isEqualTo(302);
        assertThat(new Portal(port).signedInAs("manager").get("/users").body())
                .contains(email)
                .doesNotContain("0000000000ff");
    }

    @Test
    void a_second_user_cannot_take_the_same_address() {
        HttpResponse<String> again = new Portal(port)
                .signedInAs("manager")
                .submit(
                        "/users",
                        "/users",
                        "name",
                        "Otra",
                        "email",
                        "MANAGER@example.com",
                        "roles",
                        "finance",
                        "language",
                        "es",
                        "partnerId",
                        "");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Ya hay un usuario con este correo");
    }

    @Test
    void the_answer_about_a_link_is_the_same_whoever_asks() {
        Portal browser = new Portal(port);
        HttpResponse<String> known =
                browser.submit("/sign-in", "/sign-in/link", "email", "rep@example.com", "purpose", "SIGN_IN");
        HttpResponse<String> unknown =
                browser.submit("/sign-in", "/sign-in/link", "email", "nadie@example.com", "purpose", "SIGN_IN");

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(302);
        assertThat(unknown.headers().firstValue("Location"))
                .isEqualTo(known.headers().firstValue("Location"));

        await().atMost(Duration.ofSeconds(10))
                .until(() -> newestTo("rep@example.com").isPresent());
        assertThat(newestTo("nadie@example.com")).isEmpty();
        Portal byLink = new Portal(port);
        String link = linkIn(newestTo("rep@example.com").orElseThrow());
        assertThat(byLink.submit(link, link).statusCode()).isEqualTo(302);
        assertThat(byLink.get("/").body()).contains("Luis Ferrer");
    }
}
