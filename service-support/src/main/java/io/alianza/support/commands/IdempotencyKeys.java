package io.alianza.support.commands;

import java.util.Optional;

/** Remembers, in the commit itself, which caller's {@code Idempotency-Key} it was made for. */
interface IdempotencyKeys {

    /** The receipt of the commit that was made for this key; empty when there is none, or no key. */
    Optional<Receipt> receiptOf(Conditions conditions);

    /** Lets the commit of the active unit of work carry the key. */
    void attach(Conditions conditions);
}
