package io.alianza.leads.distribution.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a lead went where it went. A partner is told of itself alone: nobody's rank, and not how many others there were.
 *
 * @param sentence the answer first, in the caller's language
 * @param policy name and version of the distribution policy
 * @param chosen who it was offered to; absent when nobody
 * @param knowledge position in the log of the newest fact about partners and agreements that was used
 * @param considered partners there were
 * @param dropped partners dropped by each filter
 * @param candidates the first of those left; all partners when asked for
 * @param agreementId what entitled the chosen one
 */
record Explanation(
        String sentence,
        String policy,
        @Nullable String chosen,
        @Nullable Long knowledge,
        @Nullable Integer considered,
        @Nullable Map<String, Integer> dropped,
        List<Candidate> candidates,
        @Nullable String agreementId,
        @Nullable Integer agreementVersion,
        Instant decidedAt) {

    /**
     * @param droppedBy filter; absent for one that was left
     * @param value what it had, in the measure of that filter
     * @param threshold what would have been needed
     * @param credit leads it had coming when the lead was given, its share of this one included; four decimals
     * @param exactCredit the same as a fraction
     * @param rank from 1
     */
    record Candidate(
            String partnerId,
            @Nullable String droppedBy,
            @Nullable String value,
            @Nullable String threshold,
            @Nullable String credit,
            @Nullable String exactCredit,
            @Nullable Integer rank,
            boolean chosen) {}
}
