package io.alianza.support.checks;

import java.util.Map;

/** Whoever may stand still because the log it followed was restored from a backup or begun anew. */
@FunctionalInterface
public interface StoppedByRestore {

    /** By follower, what it says; empty while all go on. */
    Map<String, String> stopped();
}
