package io.alianza.leads.protection;

import io.alianza.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.List;

/** What happened to a customer's protection. */
public sealed interface ProtectionEvent {

    String protectionId();

    String dealId();

    /**
     * @param products paths it is for; none: all
     * @param until first day it no longer holds
     */
    @StoredEvent("protection.granted")
    record ProtectionGranted(
            String protectionId, String dealId, String partnerId, List<String> products, LocalDate until)
            implements ProtectionEvent {}

    @StoredEvent("protection.ended")
    record ProtectionEnded(String protectionId, String dealId, LocalDate occurredOn) implements ProtectionEvent {}
}
