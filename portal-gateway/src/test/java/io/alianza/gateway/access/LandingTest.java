package io.alianza.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandingTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/leads", "/leads?place=offered", "/partners/partner-1?tab=history"})
    void lands_on_a_page_of_this_portal(String wanted) {
        assertThat(Landing.ownPage(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "",
                "/a\r\nSet-Cookie: x"
            })
    void never_lands_elsewhere(String wanted) {
        assertThat(Landing.ownPage(wanted)).isEqualTo("/");
    }
}
