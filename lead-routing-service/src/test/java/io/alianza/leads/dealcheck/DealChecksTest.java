package io.alianza.leads.dealcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.leads.dealcheck.DealCheckCommand.RecordCheck;
import io.alianza.leads.dealcheck.DealCheckEvent.DealChecked;
import io.alianza.support.model.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealChecksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final RecordCheck CHECK = new RecordCheck(
            DealChecks.idOf("user", DAY),
            "user",
            "partner-a",
            List.of("k"),
            CheckAnswer.FREE,
            DAY,
            Duration.ofHours(3));

    /** Owners of what is open about the customer; - is the vendor, or a partner that does not know it yet. */
    @ParameterizedTest(name = "claims of [{0}] asked by {1}: {2}")
    @CsvSource({
        ", a, FREE",
        "a, a, YOURS",
        "a a, a, YOURS",
        "b, a, REVIEW",
        "a b, a, REVIEW",
        "-, a, REVIEW",
        "a -, a, REVIEW",
        "a, , REVIEW",
        ", , FREE",
    })
    void tells_free_yours_or_review(@Nullable String owners, @Nullable String asking, CheckAnswer answer) {
        List<Claim> claims = owners == null
                ? List.of()
                : Arrays.stream(owners.split(" "))
                        .map(owner -> new Claim("deal-x", owner.equals("-") ? null : owner))
                        .toList();

        assertThat(CheckAnswer.of(claims, asking)).isEqualTo(answer);
    }

    @Test
    void every_check_is_recorded_with_its_number() {
        assertThat(DealChecks.decide(7, CHECK))
                .containsExactly(new DealChecked(CHECK.checksId(), 8, "user", "partner-a", List.of("k"), "free", DAY));
    }

    @Test
    void the_twenty_first_of_a_day_is_refused_until_tomorrow() {
        assertThat(DealChecks.decide(19, CHECK)).hasSize(1);
        assertThatThrownBy(() -> DealChecks.decide(20, CHECK)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
            assertThat(refusal.facts()).containsEntry("limit", "20").containsEntry(Refusal.RETRY_AFTER, "10800");
        });
    }

    @Test
    void another_day_is_another_stream() {
        assertThat(DealChecks.idOf("user", DAY)).isNotEqualTo(DealChecks.idOf("user", DAY.plusDays(1)));
    }
}
