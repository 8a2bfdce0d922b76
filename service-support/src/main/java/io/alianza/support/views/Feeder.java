package io.alianza.support.views;

import java.util.Set;

/** Feeds the sets of views from where their events come. */
interface Feeder {

    /** Whether the projection's events come from here. */
    boolean feeds(Projection projection);

    void start(Projection projection, ViewSet set);

    void stop(ViewSet set);

    /** Whether the set that is built has seen at least what the live one has. */
    boolean hasCaughtUp(Projection projection, ViewSet building, ViewSet live);

    /** Aggregates or keys of which this set has something parked. */
    Set<String> parked(ViewSet set);

    /** Destroys what the feeding of a retired set left behind. */
    void forget(ViewSet set);
}
