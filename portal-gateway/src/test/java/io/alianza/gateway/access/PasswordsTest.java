package io.alianza.gateway.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.support.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"una frase larga", "correct horse battery", "contraseña-ñandú"})
    void takes_a_long_phrase(String password) {
        assertThatCode(() -> Passwords.verify(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "aaaaaaaaaaaaaaaa", "abababababab"})
    void refuses_what_is_short_or_the_same_again_and_again(String password) {
        assertThatThrownBy(() -> Passwords.verify(password)).isInstanceOf(Refusal.class);
    }

    @Test
    void refuses_what_would_be_cut_off_in_silence() {
        assertThatThrownBy(() -> Passwords.verify("una frase larga ".repeat(5))).isInstanceOf(Refusal.class);
    }
}
