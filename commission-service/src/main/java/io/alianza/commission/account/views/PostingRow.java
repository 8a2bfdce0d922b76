package io.alianza.commission.account.views;

import io.alianza.commission.account.Posting;

/**
 * One posting of the ledger.
 *
 * @param id account and ordinal, so that rows in order of id are postings in order
 */
public record PostingRow(String id, String accountId, String partnerId, Posting posting) {}
