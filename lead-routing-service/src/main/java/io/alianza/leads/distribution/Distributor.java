package io.alianza.leads.distribution;

import io.alianza.leads.distribution.DistributionCommand.DistributeLeads;
import io.alianza.support.commands.Commands;
import java.util.List;

/** Hands facts to the distribution of the one market there is to begin with. */
public final class Distributor {

    public static final String MARKET = "market-default";

    private final Commands commands;

    public Distributor(Commands commands) {
        this.commands = commands;
    }

    /** A commit hands out so many leads and no more; so it is asked again until nothing comes of it. */
    public void distribute(List<Fact> facts) {
        boolean changed = true;
        while (changed) {
            changed = commands.send(new DistributeLeads(MARKET, facts)).changed();
        }
    }
}
