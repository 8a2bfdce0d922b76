package io.alianza.commission.account.reactions;

import io.alianza.commission.account.AccountCommand.AccrueCommission;
import io.alianza.commission.account.AccountEvent.CommissionAwaited;
import io.alianza.commission.account.views.CommissionProjection;
import io.alianza.commission.account.views.CommissionRow;
import io.alianza.commission.account.views.CommissionState;
import io.alianza.commission.agreement.PartnerEvent.AgreementLearned;
import io.alianza.commission.agreement.Partners;
import io.alianza.commission.deal.WonDeal;
import io.alianza.commission.deal.WonDeals;
import io.alianza.commission.plan.PlanEvent.PlanPublished;
import io.alianza.commission.plan.Plans;
import io.alianza.commission.viewed.ViewIsBehindException;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.reactions.Reaction;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import io.alianza.support.views.Views;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What waits for an agreement or a plan is decided again when one becomes known. Two ways lead here, because the two facts
 * race: a commission that begins to wait is tried once more at its place in the log, when whatever stood before it is
 * certainly known; and an agreement or a plan releases the rows that waited before it, which the view certainly shows
 * once it has reached that place.
 */
public final class WhenTermsBecomeKnownThenReleaseWaiting implements Reaction {

    private static final int AT_ONCE = 200;

    private final Accruals accruals;
    private final WonDeals deals;
    private final Views views;

    private final Map<String, Integer> yearOfDeal = new HashMap<>();
    private final Set<String> partnersToTry = new HashSet<>();
    private final Set<String> plansToTry = new HashSet<>();
    private @Nullable Recorded last;

    public WhenTermsBecomeKnownThenReleaseWaiting(
            Commands commands, Partners partners, Plans plans, WonDeals deals, Views views) {
        this.accruals = new Accruals(commands, partners, plans);
        this.deals = deals;
        this.views = views;
    }

    @Override
    public String name() {
        return "release-waiting";
    }

    @Override
    public void react(Recorded event) {
        switch (event.payload()) {
            case CommissionAwaited awaited -> yearOfDeal.put(awaited.dealId(), awaited.year());
            case AgreementLearned learned -> partnersToTry.add(learned.partnerId());
            case PlanPublished published -> plansToTry.add(published.planId());
            default -> {
                return;
            }
        }
        last = event;
    }

    @Override
    public void endOfBatch() {
        try {
            if (last != null) {
                release(last);
            }
        } finally {
            yearOfDeal.clear();
            partnersToTry.clear();
            plansToTry.clear();
            last = null;
        }
    }

    private void release(Recorded upTo) {
        Map<String, Integer> waiting = new TreeMap<>(yearOfDeal);
        if (!partnersToTry.isEmpty() || !plansToTry.isEmpty()) {
            ViewIsBehindException.unlessReached(upTo, views);
            collect(waiting, "partnerId", partnersToTry);
            collect(waiting, "planId", plansToTry);
        }
        List<WonDeal> known = new ArrayList<>();
        waiting.keySet().forEach(dealId -> deals.find(dealId).ifPresent(known::add));
        List<AccrueCommission> again = accruals.of(known, deal -> Objects.requireNonNull(waiting.get(deal.dealId())));
        for (int from = 0; from < again.size(); from += AT_ONCE) {
            accruals.accrue(again.subList(from, Math.min(from + AT_ONCE, again.size())));
        }
    }

    private void collect(Map<String, Integer> waiting, String field, Collection<String> values) {
        RowQuery query = RowQuery.all().where("state", CommissionState.WAITING).where(field, Comparison.IN, values);
        try (Stream<CommissionRow> rows = views.stream(CommissionProjection.COMMISSIONS, query)) {
            rows.forEach(row -> waiting.put(row.dealId(), row.year()));
        }
    }
}
