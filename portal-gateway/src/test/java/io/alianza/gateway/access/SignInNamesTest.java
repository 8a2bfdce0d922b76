package io.alianza.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInNamesTest {

    private final SignInNames names = new SignInNames("a secret");

    /** The test JVM runs in Turkish, where I is not the capital of i. */
    @Test
    void is_the_same_however_it_is_written() {
        assertThat(names.hash(" INFO@Example.com ")).isEqualTo(names.hash("info@example.com"));
    }

    @Test
    void tells_nothing_without_the_secret() {
        assertThat(names.hash("info@example.com"))
                .isNotEqualTo(new SignInNames("another").hash("info@example.com"))
                .doesNotContain("info");
    }
}
