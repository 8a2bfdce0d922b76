package io.alianza.commission.agreement;

import io.alianza.eventstore.StoredEvent;
import java.time.LocalDate;

/** What this service knows of a partner and its agreements. {@code sequence} is that of the foreign aggregate. */
public sealed interface PartnerEvent {

    String partnerId();

    /** @param number the vendor's own short number for it, unique; it leads the numbers of its statements */
    @StoredEvent("partner.learned")
    record PartnerLearned(String partnerId, String number, long sequence) implements PartnerEvent {}

    /** A version of an agreement is in force from its first day on. */
    @StoredEvent("agreement.learned")
    record AgreementLearned(String partnerId, AgreementVersion version, long sequence) implements PartnerEvent {}

    /** @param endsOn first day the agreement no longer holds, all versions */
    @StoredEvent("agreement.end-learned")
    record AgreementEndLearned(String partnerId, String agreementId, LocalDate endsOn, long sequence)
            implements PartnerEvent {}
}
