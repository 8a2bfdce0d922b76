package io.alianza.commission.account.views;

import io.alianza.commission.account.LedgerAccount;
import io.alianza.commission.account.Leg;
import io.alianza.commission.account.Posting;
import io.alianza.support.checks.Check.Result;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through all postings, account by account and in order, and keeps what is wrong with them. */
final class LedgerAudit {

    private static final int SHOWN = 5;

    private record Place(String partnerId, String currency) {}

    private final Map<Place, BigDecimal> sums = new HashMap<>();
    private final Map<Place, BigDecimal> carriedForward = new HashMap<>();
    private final List<String> offences = new ArrayList<>();
    private @Nullable PostingRow last;
    private long postings;

    void add(PostingRow row) {
        Posting posting = row.posting();
        Place place = new Place(row.partnerId(), posting.currency());
        for (Leg leg : posting.legs()) {
            sums.merge(place, leg.amount(), BigDecimal::add);
            if (leg.account() == LedgerAccount.CARRIED_FORWARD) {
                carriedForward.merge(place, leg.amount(), BigDecimal::add);
            }
        }
        if (!posting.balances()) {
            offences.add(row.id() + " does not balance");
        }
        if (!follows(row)) {
            offences.add(row.id() + " does not follow the one before");
        }
        last = row;
        postings++;
    }

    Result result() {
        List<String> all = new ArrayList<>(offences);
        sums.forEach((place, sum) -> notZero(place, sum, "the ledger").ifPresent(all::add));
        carriedForward.forEach(
                (place, sum) -> notZero(place, sum, "what the years hand over").ifPresent(all::add));
        String scope = postings + " postings of " + sums.size() + " partners and currencies";
        return all.isEmpty()
                ? new Result(true, postings, scope + " balance, sum to zero and follow one another")
                : new Result(
                        false, postings, scope + "; " + String.join("; ", all.subList(0, Math.min(SHOWN, all.size()))));
    }

    private boolean follows(PostingRow row) {
        PostingRow before = last;
        if (before == null || !before.accountId().equals(row.accountId())) {
            return row.posting().previous().equals(Posting.beginning(row.accountId()))
                    && row.posting().ordinal() == 1;
        }
        return row.posting().previous().equals(before.posting().hash())
                && row.posting().ordinal() == before.posting().ordinal() + 1;
    }

    private static Optional<String> notZero(Place place, BigDecimal sum, String what) {
        return sum.signum() == 0
                ? Optional.empty()
                : Optional.of(what + " of " + place.partnerId() + " in " + place.currency() + " sums to "
                        + sum.toPlainString());
    }
}
