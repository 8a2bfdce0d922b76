package io.alianza.gateway.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.gateway.access.LocalMail;
import io.alianza.gateway.house.Portal;
import io.alianza.gateway.house.PortalTest;
import io.alianza.gateway.mail.FolderMailbox;
import io.alianza.gateway.mail.Mailbox;
import io.alianza.support.model.Refusal;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;

/** Whoever reads the letters can be anybody: the page is there only where it was asked for, and only on this machine. */
@PortalTest
class LocalMailTest {

    @LocalServerPort
    private int port;

    @Value("${alianza.gateway.local-mail}")
    private boolean on;

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest("GET", LocalMail.PATH);
        request.setRemoteAddr(address);
        return request;
    }

    private static ApplicationContextRunner house(Path folder) {
        return new ApplicationContextRunner()
                .withUserConfiguration(LocalMailPage.class)
                .withBean(Mailbox.class, () -> new FolderMailbox(folder));
    }

    @Test
    void unless_asked_for_it_answers_as_any_unknown_page_does() {
        Portal stranger = new Portal(port);
        HttpResponse<String> unknown = stranger.get("/no-such-page");
        HttpResponse<String> letters = stranger.get(LocalMail.PATH);

        assertThat(on).isFalse();
        assertThat(letters.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
        assertThat(letters.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?next=%2Flocal-mail");
        assertThat(new Portal(port).signedInAs("manager").get(LocalMail.PATH).statusCode())
                .isEqualTo(404);
    }

    @Test
    void its_page_is_made_only_when_asked_for_and_never_in_production(@TempDir Path folder) {
        house(folder).run(without -> assertThat(without).doesNotHaveBean(LocalMailPage.class));
        house(folder)
                .withPropertyValues(LocalMail.PROPERTY + "=false")
                .run(off -> assertThat(off).doesNotHaveBean(LocalMailPage.class));
        house(folder)
                .withPropertyValues(LocalMail.PROPERTY + "=true", "spring.profiles.active=production")
                .run(production -> assertThat(production).doesNotHaveBean(LocalMailPage.class));
        house(folder)
                .withPropertyValues(LocalMail.PROPERTY + "=true")
                .run(asked -> assertThat(asked).hasSingleBean(LocalMailPage.class));
    }

    /** The name the launcher sets; the file names it, so that no rule of how names are bound has to be remembered. */
    @Test
    void the_environment_switches_it_on() throws IOException {
        var file = new YamlPropertySourceLoader()
                .load("gateway", new ClassPathResource("application.yaml"))
                .getFirst();

        assertThat(file.getProperty(LocalMail.PROPERTY)).isEqualTo("${ALIANZA_GATEWAY_LOCAL_MAIL:false}");
    }

    @Test
    void shows_the_letters_to_who_sits_at_this_machine_and_to_nobody_else(@TempDir Path folder) {
        var page = new LocalMailPage(new FolderMailbox(folder));

        assertThat(page.newest(from("127.0.0.1"), new ExtendedModelMap())).isEqualTo("account/local-mail");
        assertThat(page.newest(from("0:0:0:0:0:0:0:1"), new ExtendedModelMap())).isEqualTo("account/local-mail");
        assertThatThrownBy(() -> page.newest(from("192.168.1.20"), new ExtendedModelMap()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void behind_a_proxy_nobody_is_taken_for_this_machine() {
        MockHttpServletRequest passedOn = from("127.0.0.1");
        passedOn.addHeader("X-Forwarded-For", "192.168.1.20");

        assertThat(LocalMail.isOnThisMachine(from("127.0.0.1"))).isTrue();
        assertThat(LocalMail.isOnThisMachine(passedOn)).isFalse();
        assertThat(LocalMail.isOnThisMachine(from(""))).isFalse();
    }

    /** A page elsewhere may have its own name point here, to read what this machine may read. */
    @Test
    void it_is_asked_for_by_a_name_of_this_machine() {
        MockHttpServletRequest bent = from("127.0.0.1");
        bent.setServerName("evil.example");
        MockHttpServletRequest digits = from("127.0.0.1");
        digits.setServerName("127.0.0.1");

        assertThat(LocalMail.isOnThisMachine(bent)).isFalse();
        assertThat(LocalMail.isOnThisMachine(digits)).isTrue();
    }
}
