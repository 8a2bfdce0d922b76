package io.alianza.leads.distribution;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a distribution. Its reaction alone asks it. */
public sealed interface DistributionCommand {

    @TargetAggregateIdentifier
    String marketId();

    /**
     * Take these facts up and hand out the leads that wait. At most {@value Round#LEADS_A_COMMIT} leads are handed out; the rest
     * stays for the next command, which may bring the same facts again.
     *
     * @param facts in the order of the log
     */
    record DistributeLeads(String marketId, List<Fact> facts) implements DistributionCommand {}
}
