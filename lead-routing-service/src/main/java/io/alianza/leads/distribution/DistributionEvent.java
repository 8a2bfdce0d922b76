package io.alianza.leads.distribution;

import io.alianza.eventstore.StoredEvent;
import io.alianza.leads.lead.Need;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to a distribution. One event speaks of as many leads or partners as one commit took up in a row. */
sealed interface DistributionEvent {

    String marketId();

    /** Position of the last fact of this log that has been taken up with this event. */
    long takenUpTo();

    /**
     * @param knowledge position of the newest fact about partners and agreements
     * @param standings as they are now, of those that changed
     * @param agreements with all their versions, of those that changed
     */
    @StoredEvent("distribution.knowledge-taken")
    record KnowledgeTaken(
            String marketId, long takenUpTo, long knowledge, List<Standing> standings, List<Agreement> agreements)
            implements DistributionEvent {}

    /**
     * Leads left the partners they were with, or the line of those that wait for one.
     *
     * @param balances of the partners they were with
     */
    @StoredEvent("distribution.leads-released")
    record LeadsReleased(String marketId, long takenUpTo, List<String> leads, Map<String, Balance> balances)
            implements DistributionEvent {}

    /**
     * @param offers in the order they were made
     * @param unassigned leads nobody could be offered
     * @param balances of all whose credit or open leads changed
     * @param retried everything that waited for what has changed was tried again
     */
    @StoredEvent("distribution.leads-distributed")
    record LeadsDistributed(
            String marketId,
            long takenUpTo,
            int policyVersion,
            List<Offer> offers,
            List<Unassigned> unassigned,
            Map<String, Balance> balances,
            boolean retried)
            implements DistributionEvent {}

    /** @param weight decimal digits */
    record Standing(String partnerId, boolean active, List<String> types, int capacity, String weight) {}

    /**
     * @param open leads offered or held, afterwards
     * @param credit exact fraction, afterwards
     */
    record Balance(int open, String credit) {}

    /**
     * @param agreementId what entitled the partner; present in a turn of the rotation only
     * @param agreementVersion 0 when absent
     * @param way one of the constants
     */
    record Offer(
            String leadId,
            Need need,
            String partnerId,
            @Nullable String agreementId,
            int agreementVersion,
            String way) {

        static final String IN_TURN = "in-turn";
        static final String BY_HAND = "by-hand";
        /** It came in with its partner. */
        static final String ADOPTED = "adopted";

        Placement placement() {
            return new Placement(partnerId, need, way.equals(IN_TURN));
        }
    }
}
