package io.alianza.leads.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.Refused;
import io.alianza.leads.protection.ProtectionCommand.ConfirmUnprotected;
import io.alianza.leads.protection.ProtectionCommand.EndProtection;
import io.alianza.leads.protection.ProtectionCommand.Protect;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = DAY.plusDays(90);

    /** A protects R/BK until 31 May 2026; somebody asks. */
    @ParameterizedTest(name = "{0} for {1} on {2}: {3}")
    @CsvSource({
        "b, R/BK, 2026-03-02, protected",
        "b, R, 2026-03-02, protected",
        "b, R/BK/62, 2026-03-02, protected",
        "b, , 2026-03-02, protected",
        "b, M, 2026-03-02, free",
        "b, R/B, 2026-03-02, free",
        "b, R/BK, 2026-05-30, protected",
        "b, R/BK, 2026-05-31, free",
        "a, R/BK, 2026-03-02, free",
    })
    void within_its_time_no_other_partner_gets_the_same_customer_and_product(
            String partner, @Nullable String product, LocalDate on, String answer) {
        ProtectionState state = evolved(protect("a", "R/BK"));
        List<String> products = product == null ? List.of() : List.of(product);
        ConfirmUnprotected question = new ConfirmUnprotected("p", "deal-2", "partner-" + partner, products, on);
        if (answer.equals("free")) {
            assertThat(ProtectionDecider.decide(state, question)).isEmpty();
        } else {
            Refused.with("customer-protected", () -> ProtectionDecider.decide(state, question));
        }
    }

    @Test
    void protecting_twice_is_protecting_once_and_a_rival_is_refused() {
        ProtectionState state = evolved(protect("a", "R"));

        assertThat(ProtectionDecider.decide(state, protect("a", "R"))).isEmpty();
        Refused.with("customer-protected", () -> ProtectionDecider.decide(state, protect("b", "R")));
    }

    @Test
    void what_was_lost_protects_nobody() {
        ProtectionState state = evolved(protect("a", "R"), new EndProtection("p", "deal-a", DAY));

        assertThat(ProtectionDecider.decide(state, protect("b", "R"))).hasSize(1);
        assertThat(ProtectionDecider.decide(state, new EndProtection("p", "deal-a", DAY)))
                .isEmpty();
    }

    private static Protect protect(String partner, String product) {
        return new Protect("p", "deal-" + partner, "partner-" + partner, List.of(product), DAY, UNTIL);
    }

    private static ProtectionState evolved(ProtectionCommand... commands) {
        ProtectionState state = ProtectionState.NONE;
        for (ProtectionCommand command : commands) {
            for (ProtectionEvent event : ProtectionDecider.decide(state, command)) {
                state = ProtectionState.evolve(state, event);
            }
        }
        return state;
    }
}
