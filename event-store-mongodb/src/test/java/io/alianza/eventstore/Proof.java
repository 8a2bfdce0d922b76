package io.alianza.eventstore;

/**
 * How much is tried: a short form in every build, and the figures that the project states by {@code event-store-mongodb/prove}. A
 * property sets a single figure.
 */
public final class Proof {

    private static final boolean FULL = Boolean.getBoolean("proof.full");

    private Proof() {}

    public static int size(String property, int shortForm, int full) {
        return Integer.getInteger(property, FULL ? full : shortForm);
    }

    /** A seed of one's own, or a new one. */
    public static long seed(String property) {
        return Long.getLong(property, System.nanoTime());
    }
}
