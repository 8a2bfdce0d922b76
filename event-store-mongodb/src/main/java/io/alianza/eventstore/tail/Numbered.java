package io.alianza.eventstore.tail;

/** A commit as the tailing reader sees it. */
public interface Numbered {

    long number();
}
