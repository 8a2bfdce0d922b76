package io.alianza.leads.distribution;

import io.alianza.leads.distribution.DistributionCommand.DistributeLeads;
import java.util.List;

/** Decides on a distribution. */
final class DistributionDecider {

    private DistributionDecider() {}

    static List<DistributionEvent> decide(DistributionState state, DistributionCommand command, LeadDesk leads) {
        return switch (command) {
            case DistributeLeads(String marketId, List<Fact> facts) ->
                Round.of(marketId, facts, state, RoutingPolicy.CURRENT, leads);
        };
    }
}
