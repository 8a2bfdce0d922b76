package io.alianza.support.views;

import io.alianza.eventstore.Position;
import io.alianza.support.views.Progress.Reached;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Waits until the live views of the own log have reached a position, whichever process fills them. */
final class ReadAfter {

    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private final Projections projections;
    private final LiveSets sets;
    private final Progress progress;

    ReadAfter(Projections projections, LiveSets sets, Progress progress) {
        this.projections = projections;
        this.sets = sets;
        this.progress = progress;
    }

    /** False when the time is over, or the position is of another log: that one will never be reached. */
    boolean await(String position, Duration atMost) {
        int colon = position.lastIndexOf(':');
        if (colon < 0) {
            return false;
        }
        Reached wanted = new Reached(position.substring(0, colon), number(position.substring(colon + 1)));
        long giveUpAt = System.nanoTime() + atMost.toNanos();
        while (!reached(wanted)) {
            if (System.nanoTime() > giveUpAt || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return true;
    }

    private boolean reached(Reached wanted) {
        List<ViewSet> live = projections.ofLog().stream()
                .map(projection -> sets.of(projection).live())
                .toList();
        Map<String, Reached> reached = progress.of(live);
        return wanted.position() <= Position.START.value()
                || live.stream().allMatch(set -> covers(reached.get(set.name()), wanted));
    }

    private static boolean covers(@Nullable Reached reached, Reached wanted) {
        return reached != null
                && reached.logIdentity().equals(wanted.logIdentity())
                && reached.position() >= wanted.position();
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
