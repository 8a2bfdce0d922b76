package io.alianza.leads.distribution;

import io.alianza.leads.lead.Need;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Something this log says that matters to distribution. It reaches {@code Distribution} once and in the log's order. */
public sealed interface Fact {

    /** Position in this service's log. */
    long position();

    /** What is known of partners and agreements. */
    sealed interface Knowledge extends Fact {}

    record PartnerNoted(
            long position, String partnerId, boolean active, List<String> types, int capacity, BigDecimal weight)
            implements Knowledge {}

    record AgreementNoted(long position, String agreementId, String partnerId, Agreement.Version version)
            implements Knowledge {}

    record AgreementEnded(long position, String agreementId, String partnerId, LocalDate endsOn) implements Knowledge {}

    /** A lead was captured. */
    record LeadWaits(long position, String leadId, Need need) implements Fact {}

    /** A lead came in with the partner that works on it already: history, which is not asked whether it fits. */
    record LeadAdopted(long position, String leadId, String partnerId, Need need) implements Fact {}

    /**
     * A lead left its partner and waits again.
     *
     * @param declined the partner did not want it; else the offer was recalled
     */
    record LeadCameBack(long position, String leadId, String partnerId, boolean declined) implements Fact {}

    /**
     * A lead was won or lost, or was none.
     *
     * @param turnBack it was none: the partner's turn is given back with its capacity
     */
    record LeadEnded(long position, String leadId, boolean turnBack) implements Fact {}

    /** The channel manager wants a certain partner to have it. */
    record AssignmentAsked(long position, String leadId, String partnerId, Need need) implements Fact {}
}
