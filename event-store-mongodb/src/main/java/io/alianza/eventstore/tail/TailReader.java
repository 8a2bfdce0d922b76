package io.alianza.eventstore.tail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Reads the log as it grows and hands on each commit once, in order. It reads at once when woken or when it may be behind, else
 * by polling with a pause that grows while nothing comes.
 */
public final class TailReader<C extends Numbered> {

    private final Pace pace;
    private final HoleWatch holes = new HoleWatch();
    private long last;
    private boolean inFlight;
    private boolean wokenInFlight;
    private Duration pause;
    private Instant notBefore = Instant.MIN;

    /**
     * A reader that has not read anything yet.
     *
     * @param last the commit before the first one to read
     */
    public TailReader(long last, Pace pace) {
        this.last = last;
        this.pace = pace;
        this.pause = pace.shortest();
    }

    /** After which commit to read now, or nothing yet. */
    public OptionalLong next(Instant now) {
        if (inFlight || now.isBefore(notBefore)) {
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
        List<C> gapless = holes.gapless(commits, last, now);
        last += gapless.size();
        pause = gapless.isEmpty() && !wokenInFlight ? pace.longer(pause) : pace.shortest();
        notBefore = full || wokenInFlight ? Instant.MIN : now.plus(pause);
        return gapless;
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

    /** The pause between two polls while nothing comes: half as long again each time. */
    public record Pace(Duration shortest, Duration longest) {

        Duration longer(Duration pause) {
            Duration half = pause.plus(pause.dividedBy(2)).plusMillis(1);
            return half.compareTo(longest) < 0 ? half : longest;
        }
    }
}
