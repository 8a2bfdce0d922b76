package io.alianza.support.views;

import java.time.Instant;

/**
 * One version of a view: its collections, its token or consumer group and its parked events share this name.
 *
 * @param view name of the projection
 * @param name for example {@code order-list.v1}, or {@code order-list.v1-mf3k2a} for a later build of version 1
 */
record ViewSet(String view, String name) {

    static ViewSet first(Projection projection) {
        return new ViewSet(projection.name(), projection.name() + ".v" + projection.version());
    }

    /** A name that was never used before: tokens and offsets of an old one would skip its events. */
    static ViewSet another(Projection projection, Instant now) {
        String unique = Long.toString(now.toEpochMilli(), Character.MAX_RADIX);
        return new ViewSet(projection.name(), first(projection).name() + "-" + unique);
    }

    /** Whether it is of the projection's present version. */
    boolean isOf(Projection projection) {
        String first = first(projection).name();
        return name.equals(first) || name.startsWith(first + "-");
    }

    /** Whether a later version of the projection made it: its rows are not this process' to write. */
    boolean isNewerThan(Projection projection) {
        String version = name.substring(view.length() + ".v".length());
        int end = version.indexOf('-');
        return Integer.parseInt(end < 0 ? version : version.substring(0, end)) > projection.version();
    }

    String collection(Table<?> table) {
        return name + "." + table.name();
    }

    /** Name of the processor that fills it, and so of its token and its parked events. */
    String processor() {
        return "view:" + name;
    }
}
