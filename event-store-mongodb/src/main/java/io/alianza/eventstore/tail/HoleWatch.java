package io.alianza.eventstore.tail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what follows without gap. By the committer's rules a hole cannot arise, so one is at most a read that came too
 * early; one older than {@link #PATIENCE} means a damaged or restored log.
 */
public final class HoleWatch {

    /** How long a missing commit is waited for. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private @Nullable Instant since;

    /**
     * The commits that follow directly behind the given one.
     *
     * @throws HoleInLogException when the next commit has been missing too long
     */
    public <C extends Numbered> List<C> gapless(List<C> commits, long last, Instant now) {
        int count = 0;
        while (count < commits.size() && commits.get(count).number() == last + 1 + count) {
            count++;
        }
        if (count > 0 || commits.isEmpty()) {
            since = null;
        }
        if (count < commits.size()) {
            missing(last + 1 + count, commits.get(count).number(), now);
        }
        return commits.subList(0, count);
    }

    private void missing(long expected, long found, Instant now) {
        if (since == null) {
            since = now;
        } else if (now.isAfter(since.plus(PATIENCE))) {
            throw new HoleInLogException(expected, found);
        }
    }
}
