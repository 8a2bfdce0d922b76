package io.alianza.support.checks;

/** Something of a service that follows a log or a topic. */
public interface Lag {

    /** Stable name, for example {@code view:order-list.v1}, {@code publisher}, {@code inbox:orders}. */
    String name();

    /** How much it is behind: commits of a log, or messages of a topic. 0: it has seen all there is. */
    long behind();
}
