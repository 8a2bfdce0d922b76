package io.alianza.commission.account.reactions;

import io.alianza.commission.account.AccountCommand.AccrueCommission;
import io.alianza.commission.deal.DealEvent.WonDealLearned;
import io.alianza.commission.deal.WonDeal;
import io.alianza.support.Recorded;
import io.alianza.support.reactions.Reaction;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A won deal earns a commission, or waits for what is not known yet. */
@Component
final class WhenDealWonThenAccrueCommission implements Reaction {

    private final Accruals accruals;
    private final List<AccrueCommission> batch = new ArrayList<>();

    WhenDealWonThenAccrueCommission(Accruals accruals) {
        this.accruals = accruals;
    }

    @Override
    public String name() {
        return "accrue-commission";
    }

    @Override
    public void react(Recorded event) {
        if (event.payload() instanceof WonDealLearned(WonDeal deal)) {
            batch.add(accruals.of(deal, deal.wonOn().getYear()));
        }
    }

    @Override
    public void endOfBatch() {
        List<AccrueCommission> all = List.copyOf(batch);
        batch.clear();
        accruals.accrue(all);
    }
}
