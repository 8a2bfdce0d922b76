package io.alianza.partner.agreement;

import io.alianza.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.Map;

/** What happened to an agreement. {@code occurredOn} is the business day in the vendor's zone. */
public sealed interface AgreementEvent {

    String agreementId();

    String partnerId();

    LocalDate occurredOn();

    /**
     * A version was written; it is not in force.
     *
     * @param version from 1, one more with every draft
     */
    @StoredEvent("agreement.drafted")
    record AgreementDrafted(
            String agreementId,
            String partnerId,
            int version,
            Terms terms,
            Map<String, String> externalIds,
            LocalDate occurredOn)
            implements AgreementEvent {}

    /** Holds the terms once more: whoever acts on it needs no look-up. */
    @StoredEvent("agreement.activated")
    record AgreementActivated(
            String agreementId,
            String partnerId,
            int version,
            Terms terms,
            Map<String, String> externalIds,
            LocalDate occurredOn)
            implements AgreementEvent {}

    /**
     * The agreement ends, all versions.
     *
     * @param endsOn first day it no longer holds
     * @param wasInForce whether a version of it ever was; a draft that is given up is nobody else's business
     */
    @StoredEvent("agreement.terminated")
    record AgreementTerminated(
            String agreementId,
            String partnerId,
            LocalDate endsOn,
            String reason,
            boolean wasInForce,
            LocalDate occurredOn)
            implements AgreementEvent {}
}
