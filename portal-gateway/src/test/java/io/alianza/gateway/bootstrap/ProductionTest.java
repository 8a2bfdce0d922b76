package io.alianza.gateway.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.gateway.settings.GatewayProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class ProductionTest {

    private static GatewayProperties house(@Nullable Path bootstrap, String secret, String publicUrl) {
        return house(bootstrap, secret, publicUrl, true);
    }

    private static GatewayProperties house(
            @Nullable Path bootstrap, String secret, String publicUrl, boolean secureCookies) {
        return house(bootstrap, secret, publicUrl, secureCookies, false);
    }

    private static GatewayProperties house(
            @Nullable Path bootstrap, String secret, String publicUrl, boolean secureCookies, boolean localMail) {
        return new GatewayProperties(
                "http://gateway:8080",
                publicUrl,
                secret,
                ZoneId.of("Europe/Madrid"),
                Duration.ofHours(8),
                secureCookies,
                bootstrap,
                null,
                localMail,
                List.of("EUR"),
                new GatewayProperties.MailSettings("a@b.es", null),
                new GatewayProperties.Brand("Norte", null, "#000000", "#ffffff", "a@b.es"),
                Map.of());
    }

    @Test
    void starts_with_a_secret_of_its_own_and_tls() {
        assertThatCode(() -> ProductionHasNoSample.verify(house(null, "secret", "https://partners.example")))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_sample_users() {
        assertThatThrownBy(() -> ProductionHasNoSample.verify(
                        house(Path.of("sample.json"), "secret", "https://partners.example")))
                .hasMessageContaining("ALIANZA_BOOTSTRAP_FILE");
    }

    @Test
    void refuses_the_samples_secret() {
        assertThatThrownBy(() -> ProductionHasNoSample.verify(
                        house(null, ProductionHasNoSample.DEVELOPMENT_SECRET, "https://partners.example")))
                .hasMessageContaining("ALIANZA_KEY_SECRET");
    }

    @Test
    void refuses_to_show_everybodys_letters() {
        assertThatThrownBy(() ->
                        ProductionHasNoSample.verify(house(null, "secret", "https://partners.example", true, true)))
                .hasMessageContaining("ALIANZA_GATEWAY_LOCAL_MAIL");
    }

    @Test
    void refuses_sessions_that_go_in_the_clear() {
        assertThatThrownBy(() -> ProductionHasNoSample.verify(house(null, "secret", "https://partners.example", false)))
                .hasMessageContaining("secure-cookies");
    }

    /** The profile itself switches it on: nobody has to think of it. */
    @Test
    void its_profile_sends_cookies_over_tls_only() throws IOException {
        var profile = new YamlPropertySourceLoader()
                .load("production", new ClassPathResource("application-production.yaml"))
                .getFirst();

        assertThat(profile.getProperty("alianza.gateway.secure-cookies")).isEqualTo(true);
        assertThat(profile.getProperty("server.forward-headers-strategy")).isEqualTo("native");
    }

    @Test
    void refuses_links_that_go_in_the_clear() {
        assertThatThrownBy(() -> ProductionHasNoSample.verify(house(null, "secret", "http://partners.example")))
                .hasMessageContaining("https://");
    }
}
