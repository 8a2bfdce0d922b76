package io.alianza.reporting.funnel;

import java.time.LocalDate;

/** What happened to a lead, as the funnel needs it. */
public sealed interface LeadFact {

    String leadId();

    LocalDate on();

    record Captured(String leadId, String source, String territory, LocalDate on) implements LeadFact {}

    record Offered(String leadId, String partnerId, LocalDate on) implements LeadFact {}

    record Unassignable(String leadId, String reason, LocalDate on) implements LeadFact {}

    record Accepted(String leadId, String partnerId, LocalDate on) implements LeadFact {}

    record Declined(String leadId, String partnerId, LocalDate on) implements LeadFact {}

    record Won(String leadId, String partnerId, LocalDate on) implements LeadFact {}

    record Lost(String leadId, LocalDate on) implements LeadFact {}

    record Invalidated(String leadId, LocalDate on) implements LeadFact {}
}
