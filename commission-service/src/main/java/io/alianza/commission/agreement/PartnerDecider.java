package io.alianza.commission.agreement;

import io.alianza.commission.agreement.PartnerCommand.LearnAgreement;
import io.alianza.commission.agreement.PartnerCommand.LearnAgreementEnd;
import io.alianza.commission.agreement.PartnerCommand.LearnPartner;
import io.alianza.commission.agreement.PartnerEvent.AgreementEndLearned;
import io.alianza.commission.agreement.PartnerEvent.AgreementLearned;
import io.alianza.commission.agreement.PartnerEvent.PartnerLearned;
import java.util.List;

/** What is news, and what was taken in before. */
final class PartnerDecider {

    private PartnerDecider() {}

    static List<PartnerEvent> decide(PartnerState partner, PartnerCommand command) {
        return switch (command) {
            case LearnPartner learn ->
                news(
                        partner,
                        learn.partnerId(),
                        learn.sequence(),
                        new PartnerLearned(learn.partnerId(), learn.number(), learn.sequence()));
            case LearnAgreement learn ->
                news(
                        partner,
                        learn.version().agreementId(),
                        learn.sequence(),
                        new AgreementLearned(learn.partnerId(), learn.version(), learn.sequence()));
            case LearnAgreementEnd learn ->
                news(
                        partner,
                        learn.agreementId(),
                        learn.sequence(),
                        new AgreementEndLearned(
                                learn.partnerId(), learn.agreementId(), learn.endsOn(), learn.sequence()));
        };
    }

    private static List<PartnerEvent> news(PartnerState partner, String foreignId, long sequence, PartnerEvent event) {
        return partner.knows(foreignId, sequence) ? List.of() : List.of(event);
    }
}
