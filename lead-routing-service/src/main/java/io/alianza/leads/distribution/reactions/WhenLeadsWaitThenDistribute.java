package io.alianza.leads.distribution.reactions;

import io.alianza.leads.distribution.DistributionCommand.DistributeLeads;
import io.alianza.leads.distribution.Fact;
import io.alianza.leads.distribution.Fact.LeadEnded;
import io.alianza.leads.distribution.Fact.LeadWaits;
import io.alianza.leads.distribution.Markets;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.reactions.Reaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings to the distribution, in the order of the log, whatever makes leads wait, frees capacity or is known of partners. It runs
 * on one segment: one process at a time, and nobody else commands the distribution. A batch that comes again brings facts that
 * were taken up before; they change nothing.
 */
public final class WhenLeadsWaitThenDistribute implements Reaction {

    private final Commands commands;
    private final List<Fact> facts = new ArrayList<>();
    private long latest = -1;

    public WhenLeadsWaitThenDistribute(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "distribute-leads";
    }

    @Override
    public void react(Recorded event) {
        if (event.position() <= latest) {
            // The batch before was given up, or another process had the segment meanwhile.
            facts.clear();
        }
        latest = event.position();
        Facts.of(event).ifPresent(facts::add);
    }

    @Override
    public void endOfBatch() {
        List<Fact> batch = withoutLeadsThatAreOver(facts);
        facts.clear();
        if (!batch.isEmpty()) {
            distribute(batch);
        }
    }

    /** A commit hands out so many leads and no more; so it is asked again until nothing comes of it. */
    private void distribute(List<Fact> batch) {
        DistributeLeads command = new DistributeLeads(Markets.DEFAULT, batch);
        boolean changed = true;
        while (changed) {
            changed = commands.send(command).changed();
        }
    }

    /** Imported history comes and goes in one batch; nobody need look whether such a lead still waits. */
    private static List<Fact> withoutLeadsThatAreOver(List<Fact> facts) {
        Set<String> over = facts.stream()
                .filter(LeadEnded.class::isInstance)
                .map(fact -> ((LeadEnded) fact).leadId())
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> !(fact instanceof LeadWaits waits && over.contains(waits.leadId())))
                .toList();
    }
}
