package io.alianza.leads.lead;

import java.util.List;
import java.util.Map;

/**
 * Why a lead went where it went: what the event keeps of one distribution. What is not here is recomputed from the log by the
 * same function.
 *
 * @param policyVersion version of the distribution policy
 * @param knowledge position in this log of the newest fact about partners and agreements that was used
 * @param dropped partners dropped by each filter, in the order of the filters; those that dropped none are missing
 * @param candidates how many were left
 * @param ranked the first of them, at most {@value #RANKED}, as they stood when the lead was given
 */
public record Choice(
        int policyVersion, long knowledge, Map<String, Integer> dropped, int candidates, List<Ranked> ranked) {

    public static final int RANKED = 20;

    /**
     * @param weight decimal digits
     * @param credit leads the partner had coming, as an exact fraction, its share of this one included
     */
    public record Ranked(String partnerId, String weight, String credit) {}
}
