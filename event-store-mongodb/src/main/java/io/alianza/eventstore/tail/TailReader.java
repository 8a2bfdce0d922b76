package io.alianza.eventstore.tail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log as it grows and hands on each commit once, in order. It reads at once when woken or when it may be behind,
 * else by polling with a pause that grows while nothing comes.
 *
 * <p>By the committer's rules a hole cannot arise, so one is at most a read that came too early; one older than
 * {@link #HOLE_PATIENCE} means a damaged or restored log, and the reader stops.
 */
public final class TailReader<C extends Numbered> {

    public static final Duration HOLE_PATIENCE = Duration.ofSeconds(5);

    private final Pace pace;
    private long last;
    private boolean inFlight;
    private boolean wokenInFlight;
    private Duration pause;
    private Instant notBefore = Instant.MIN;
    private @Nullable Instant holeSince;
    private boolean stopped;

    /** @param last the commit before the first one to read */
    public TailReader(long last, Pace pace) {
        this.last = last;
        this.pace = pace;
        this.pause = pace.shortest();
    }

    /** After which commit to read now, or nothing yet. */
    public OptionalLong next(Instant now) {
        if (inFlight || stopped || now.isBefore(notBefore)) {
            return OptionalLong.empty();
        }
        inFlight = true;
        wokenInFlight = false;
        return OptionalLong.of(last);
    }

    /** When {@link #next} reads although nobody wakes it. */
    public Instant notBefore() {
        return notBefore;
    }

    /** There may be something new. */
    public void wake() {
        pause = pace.shortest();
        notBefore = Instant.MIN;
        wokenInFlight = inFlight;
    }

    /**
     * Takes what was read.
     *
     * @param commits in the order of their numbers
     * @param full whether the read was cut off by its limit
     * @return the commits to hand on
     * @throws HoleInLogException when the next commit has been missing too long
     */
    public List<C> read(List<C> commits, boolean full, Instant now) {
        inFlight = false;
        List<C> gapless = gapless(commits);
        if (!gapless.isEmpty() || commits.isEmpty()) {
            holeSince = null;
        }
        if (gapless.size() < commits.size()) {
            patience(commits.get(gapless.size()).number(), now);
        }
        boolean reset = !gapless.isEmpty() || wokenInFlight;
        pause = reset ? pace.shortest() : pace.longer(pause);
        notBefore = full || wokenInFlight ? Instant.MIN : now.plus(pause);
        return gapless;
    }

    private List<C> gapless(List<C> commits) {
        int count = 0;
        while (count < commits.size() && commits.get(count).number() == last + 1) {
            last++;
            count++;
        }
        return commits.subList(0, count);
    }

    private void patience(long found, Instant now) {
        if (holeSince == null) {
            holeSince = now;
        } else if (now.isAfter(holeSince.plus(HOLE_PATIENCE))) {
            stopped = true;
            throw new HoleInLogException(last + 1, found);
        }
    }

    /** The read failed: later again. */
    public void failed(Instant now) {
        inFlight = false;
        pause = pace.longer(pause);
        notBefore = now.plus(pause);
    }

    /** The last commit handed on. */
    public long last() {
        return last;
    }

    /** The pause between two polls while nothing comes. */
    public record Pace(Duration shortest, Duration longest) {

        Duration longer(Duration pause) {
            Duration half = pause.plus(pause.dividedBy(2)).plusMillis(1);
            return half.compareTo(longest) < 0 ? half : longest;
        }
    }
}
