package io.alianza.commission.account;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry of the ledger that is never changed.
 *
 * @param ordinal place in its account's ledger, from 1, without gap
 * @param on business day it belongs to
 * @param reference accrual, or year, it was made for
 * @param currency ISO 4217 code
 * @param legs amounts that sum to zero
 * @param previous hash of the posting before; of the account's id for the first
 */
public record Posting(long ordinal, LocalDate on, String reference, String currency, List<Leg> legs, String previous) {

    public Posting {
        legs = List.copyOf(legs);
    }

    public boolean balances() {
        return legs.stream()
                        .map(Leg::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .signum()
                == 0;
    }

    /** SHA-256 over all of it, the hash before included, so that no posting can be changed without changing all later ones. */
    public String hash() {
        String sides = legs.stream()
                .map(leg -> leg.account() + "=" + leg.amount().toPlainString() + "→"
                        + leg.balance().toPlainString())
                .collect(Collectors.joining(","));
        return sha256(String.join("|", Long.toString(ordinal), on.toString(), reference, currency, sides, previous));
    }

    /** What the first posting of an account names instead of a posting before. */
    public static String beginning(String accountId) {
        return sha256(accountId);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
