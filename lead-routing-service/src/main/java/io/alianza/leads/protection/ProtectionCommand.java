package io.alianza.leads.protection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a customer's protection. */
public sealed interface ProtectionCommand {

    @TargetAggregateIdentifier
    String protectionId();

    String dealId();

    /** Refuses when it would cut across another's; asked for every key of a customer before the first event of the decision. */
    record ConfirmUnprotected(String protectionId, String dealId, String partnerId, List<String> products, LocalDate on)
            implements ProtectionCommand {}

    record Protect(
            String protectionId, String dealId, String partnerId, List<String> products, LocalDate on, LocalDate until)
            implements ProtectionCommand {}

    record EndProtection(String protectionId, String dealId, LocalDate on) implements ProtectionCommand {}
}
