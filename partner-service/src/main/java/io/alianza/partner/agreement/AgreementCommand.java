package io.alianza.partner.agreement;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an agreement. {@code occurredOn} is the business day in the vendor's zone. */
public sealed interface AgreementCommand {

    @TargetAggregateIdentifier
    String agreementId();

    LocalDate occurredOn();

    /** Writes the first version; it is not in force yet. */
    record DraftAgreement(
            String agreementId, String partnerId, Terms terms, Map<String, String> externalIds, LocalDate occurredOn)
            implements AgreementCommand {}

    /** Writes a later version; a draft that was not activated is replaced by it. */
    record DraftVersion(String agreementId, Terms terms, LocalDate occurredOn) implements AgreementCommand {}

    /** Puts the latest version in force. */
    record ActivateAgreement(String agreementId, LocalDate occurredOn) implements AgreementCommand {}

    /**
     * Ends it.
     *
     * @param endsOn first day the agreement no longer holds, all versions
     */
    record TerminateAgreement(String agreementId, LocalDate endsOn, String reason, LocalDate occurredOn)
            implements AgreementCommand {}

    /** Takes on an agreement that is in force already in the system it comes from: drafted and activated at once. */
    record AdoptAgreement(
            String agreementId, String partnerId, Terms terms, Map<String, String> externalIds, LocalDate occurredOn)
            implements AgreementCommand {}
}
