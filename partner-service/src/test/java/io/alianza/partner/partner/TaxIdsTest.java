package io.alianza.partner.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.KeyedHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxIdsTest {

    @ParameterizedTest
    @CsvSource({"b-12.345.678, B12345678", "' B12345678 ', B12345678", "esi12345678, ESI12345678", "' ',"})
    void are_compared_without_what_is_there_for_the_eye(String written, String normalised) {
        assertThat(TaxIds.normalised(written)).isEqualTo(normalised);
    }

    @Test
    void are_named_without_being_told() {
        String key = TaxIds.key(new KeyedHash("one key"), "B12345678");

        assertThat(key).startsWith("tax-id-").doesNotContain("12345678");
        assertThat(TaxIds.key(new KeyedHash("one key"), "B12345678")).isEqualTo(key);
        assertThat(TaxIds.key(new KeyedHash("another key"), "B12345678")).isNotEqualTo(key);
        assertThat(TaxIds.key(new KeyedHash("one key"), null)).isNull();
    }
}
