package io.alianza.commission.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The double-entry ledger of one partner and year. Every posting names both sides and the hash of the one before.
 *
 * @param postings how many there are
 * @param lastHash hash of the last; of the account's id before the first
 * @param balances by currency and account
 */
record Ledger(long postings, String lastHash, Map<String, Map<LedgerAccount, BigDecimal>> balances) {

    static Ledger opened(String accountId) {
        return new Ledger(0, Posting.beginning(accountId), Map.of());
    }

    BigDecimal balance(String currency, LedgerAccount account) {
        return balances.getOrDefault(currency, Map.of()).getOrDefault(account, BigDecimal.ZERO);
    }

    /** Moves an amount from one account to another: debits the first, credits the second. */
    Posting posting(
            LocalDate on,
            String reference,
            String currency,
            BigDecimal amount,
            LedgerAccount debit,
            LedgerAccount credit) {
        List<Leg> legs = List.of(leg(currency, debit, amount), leg(currency, credit, amount.negate()));
        return new Posting(postings + 1, on, reference, currency, legs, lastHash);
    }

    Ledger with(Posting posting) {
        Map<LedgerAccount, BigDecimal> changed = new HashMap<>(balances.getOrDefault(posting.currency(), Map.of()));
        posting.legs().forEach(leg -> changed.put(leg.account(), leg.balance()));
        Map<String, Map<LedgerAccount, BigDecimal>> all = new HashMap<>(balances);
        all.put(posting.currency(), Map.copyOf(changed));
        return new Ledger(posting.ordinal(), posting.hash(), Map.copyOf(all));
    }

    private Leg leg(String currency, LedgerAccount account, BigDecimal amount) {
        return new Leg(account, amount, balance(currency, account).add(amount));
    }
}
