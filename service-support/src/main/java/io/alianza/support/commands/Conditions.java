package io.alianza.support.commands;

import org.jspecify.annotations.Nullable;

/**
 * What must hold for a command to be carried out.
 *
 * @param expectedVersion sequence of the aggregate's last event, from {@code If-Match}; absent: any
 * @param idempotencyKey hash of the caller's {@code Idempotency-Key} with client and route; goes into the commit
 * @param bodyFingerprint hash of the request's body, compared when the key comes again
 */
public record Conditions(
        @Nullable Long expectedVersion,
        @Nullable String idempotencyKey,
        @Nullable String bodyFingerprint) {

    public static final Conditions NONE = new Conditions(null, null, null);
}
