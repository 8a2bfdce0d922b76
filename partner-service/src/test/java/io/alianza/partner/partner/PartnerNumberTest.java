package io.alianza.partner.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.Ids;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartnerNumberTest {

    @Test
    void follows_from_the_id_and_is_easily_said() {
        assertThat(PartnerNumber.madeFrom("partner-0198c0de-7a10-7000-8000-00ffffffffff"))
                .isEqualTo("P-ZZZZ-ZZZZ");
        assertThat(PartnerNumber.madeFrom("partner-0198c0de-7a10-7000-8000-000000000001"))
                .isEqualTo("P-0000-0001");
    }

    @Test
    void differs_for_partners_made_in_one_moment() {
        var numbers = Stream.generate(() -> PartnerNumber.madeFrom(Ids.next("partner")))
                .limit(10_000)
                .collect(Collectors.toSet());

        assertThat(numbers).hasSize(10_000);
    }
}
