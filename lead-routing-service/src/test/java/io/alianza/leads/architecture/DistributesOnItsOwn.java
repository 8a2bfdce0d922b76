package io.alianza.leads.architecture;

import io.alianza.leads.distribution.DistributionCommand.DistributeLeads;
import io.alianza.leads.distribution.Markets;
import io.alianza.support.commands.Commands;
import java.util.List;

/** Wrong on purpose: past the order of the log. */
final class DistributesOnItsOwn {

    void now(Commands commands) {
        commands.send(new DistributeLeads(Markets.DEFAULT, List.of()));
    }
}
