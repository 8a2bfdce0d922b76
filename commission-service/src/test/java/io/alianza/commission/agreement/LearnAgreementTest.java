package io.alianza.commission.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.commission.agreement.PartnerCommand.LearnAgreement;
import io.alianza.commission.agreement.PartnerCommand.LearnAgreementEnd;
import io.alianza.commission.agreement.PartnerCommand.LearnPartner;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What travels under different keys may come in any order; what comes again is not news. */
class LearnAgreementTest {

    private static final AgreementVersion AGREEMENT = new AgreementVersion(
            "agreement-1", 1, "reseller", List.of(), List.of(), LocalDate.of(2026, 1, 1), null, "plan-1");

    @Test
    void an_agreement_may_be_known_before_its_partner() {
        PartnerState partner =
                after(new LearnAgreement("partner-1", AGREEMENT, 3), new LearnPartner("partner-1", "P-7", 0));

        assertThat(partner.number()).isEqualTo("P-7");
        assertThat(partner.inForceOn(LocalDate.of(2026, 5, 1))).containsExactly(AGREEMENT);
    }

    @Test
    void what_was_taken_in_before_is_not_news() {
        PartnerState partner =
                after(new LearnPartner("partner-1", "P-7", 0), new LearnAgreement("partner-1", AGREEMENT, 3));

        assertThat(PartnerDecider.decide(partner, new LearnPartner("partner-1", "P-7", 0)))
                .isEmpty();
        assertThat(PartnerDecider.decide(partner, new LearnAgreement("partner-1", AGREEMENT, 3)))
                .isEmpty();
        assertThat(PartnerDecider.decide(partner, new LearnAgreement("partner-1", AGREEMENT, 2)))
                .isEmpty();
    }

    @Test
    void each_agreement_has_a_sequence_of_its_own() {
        PartnerState partner = after(new LearnAgreement("partner-1", AGREEMENT, 3));
        LearnAgreementEnd otherEnd = new LearnAgreementEnd("partner-1", "agreement-2", LocalDate.of(2026, 6, 1), 1);

        assertThat(PartnerDecider.decide(partner, otherEnd)).hasSize(1);
    }

    private static PartnerState after(PartnerCommand... commands) {
        PartnerState partner = PartnerState.NONE;
        for (PartnerCommand command : commands) {
            for (PartnerEvent event : PartnerDecider.decide(partner, command)) {
                partner = partner.evolve(event);
            }
        }
        return partner;
    }
}
