package io.alianza.support.views;

/**
 * One version of a view: its collections, its token or consumer group and its parked events share this name.
 *
 * @param view name of the projection
 * @param name for example {@code lead-inbox.v1}, or {@code lead-inbox.v1-2} for the second build of version 1
 */
record ViewSet(String view, String name) {

    static ViewSet first(Projection projection) {
        return new ViewSet(projection.name(), projection.name() + ".v" + projection.version());
    }

    String collection(Table<?> table) {
        return name + "." + table.name();
    }

    /** Name of the processor that fills it, and so of its token and its parked events. */
    String processor() {
        return "view:" + name;
    }
}
