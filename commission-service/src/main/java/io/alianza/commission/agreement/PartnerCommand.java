package io.alianza.commission.agreement;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the inbox asks of a partner's mirror. Sequences are those of the foreign aggregate: what is not newer is known. */
public sealed interface PartnerCommand {

    @TargetAggregateIdentifier
    String partnerId();

    record LearnPartner(String partnerId, String number, long sequence) implements PartnerCommand {}

    record LearnAgreement(String partnerId, AgreementVersion version, long sequence) implements PartnerCommand {}

    record LearnAgreementEnd(String partnerId, String agreementId, LocalDate endsOn, long sequence)
            implements PartnerCommand {}
}
