package io.alianza.commission.account.reactions;

import io.alianza.commission.agreement.Partners;
import io.alianza.commission.deal.DealEvent.WonDealLearned;
import io.alianza.commission.deal.WonDeal;
import io.alianza.commission.plan.Plans;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.reactions.Reaction;
import java.util.ArrayList;
import java.util.List;

/** A won deal earns a commission, or waits for what is not known yet. */
public final class WhenDealWonThenAccrueCommission implements Reaction {

    private final Accruals accruals;
    private final List<WonDeal> batch = new ArrayList<>();

    public WhenDealWonThenAccrueCommission(Commands commands, Partners partners, Plans plans) {
        this.accruals = new Accruals(commands, partners, plans);
    }

    @Override
    public String name() {
        return "accrue-commission";
    }

    @Override
    public void react(Recorded event) {
        if (event.payload() instanceof WonDealLearned(WonDeal deal)) {
            batch.add(deal);
        }
    }

    @Override
    public void endOfBatch() {
        List<WonDeal> deals = List.copyOf(batch);
        batch.clear();
        accruals.accrue(accruals.of(deals, deal -> deal.wonOn().getYear()));
    }
}
