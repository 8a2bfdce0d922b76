package io.alianza.leads.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.KeyedHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tests run in Turkish: an i that becomes a dotted capital would make another customer. */
class CustomerKeysTest {

    private final CustomerKeys keys = new CustomerKeys(new KeyedHash("a key for tests only"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "es-b12.345.678, ESB12345678",
        "b 12345678 , B12345678",
        "fi/1234, FI1234",
    })
    void tax_ids_are_compared_without_what_people_put_in_for_the_eye(String written, String plain) {
        assertThat(CustomerKeys.plainTaxId(written)).isEqualTo(plain);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "example.es, example.es",
        "https://www.EXAMPLE.es/shop?a=1, example.es",
        "sales@Example.ES, example.es",
        "www.INDUSTRIAS.es:8080, industrias.es",
    })
    void domains_are_compared_as_domains(String written, String plain) {
        assertThat(CustomerKeys.plainDomain(written)).isEqualTo(plain);
    }

    @Test
    void a_key_tells_nothing_and_is_the_same_again() {
        assertThat(keys.of("B12345678", "example.es"))
                .isEqualTo(keys.of("b-12345678", "www.example.es"))
                .allSatisfy(key -> assertThat(key).doesNotContain("B12345678").doesNotContain("example"));
        assertThat(new CustomerKeys(new KeyedHash("another key for tests")).of("B12345678", null))
                .isNotEqualTo(keys.of("B12345678", null));
    }

    @Test
    void nothing_stated_is_no_key() {
        assertThat(keys.of(null, " ")).isEmpty();
    }
}
