package io.alianza.commission.account.views;

/**
 * One account.
 *
 * @param version sequence of its last event
 */
public record AccountRow(String id, String partnerId, long version) {}
