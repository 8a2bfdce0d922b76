package io.alianza.leads.distribution;

import java.util.List;
import java.util.Set;

/**
 * The rule by which leads are distributed. Every decision names its version.
 *
 * @param workingTypes partner types that work leads; a partner of several needs one of them
 * @param ranking who of those left is first
 */
record RoutingPolicy(int version, Set<String> workingTypes, RankingPolicy ranking) {

    /** Referral partners and affiliates bring customers; they do not sell to them. */
    static final RoutingPolicy CURRENT = new RoutingPolicy(
            1,
            Set.of("reseller", "distributor", "msp", "system-integrator", "agency"),
            RankingPolicy.SMOOTH_WEIGHTED_ROUND_ROBIN);

    boolean worksLeads(List<String> types) {
        return types.stream().anyMatch(workingTypes::contains);
    }
}
