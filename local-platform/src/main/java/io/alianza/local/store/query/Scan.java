package io.alianza.local.store.query;

/** Record numbers one after the other. It keeps its place by value, so what it goes over may change between two calls. */
public interface Scan {

    /** What {@link #next} returns at the end; no record has this number. */
    long END = 0;

    long next();
}
