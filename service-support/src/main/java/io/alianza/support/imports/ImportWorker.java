package io.alianza.support.imports;

import io.alianza.support.imports.Import.State;
import io.alianza.support.imports.mapping.MappingRefused;
import io.alianza.support.imports.mapping.UnreadableFile;
import io.alianza.support.processing.Outages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on one import after the other. Whatever fails ends the run; the next one goes on behind the last batch that is written
 * down. An outage is tried again without end; anything else three times at the same place.
 */
final class ImportWorker {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final int TRIES = 3;
    private static final Duration HOUSEKEEPING = Duration.ofHours(1);
    private static final Duration ORPHANED = Duration.ofDays(1);

    private final ImportStore store;
    private final BatchRunner runner;
    private final Map<String, ImportKind> kinds;
    private final Clock clock;
    private final String owner = UUID.randomUUID().toString();
    private Instant keptHouse = Instant.MIN;
    private String failingAt = "";
    private int failures;
    private volatile boolean stopping;

    ImportWorker(ImportStore store, BatchRunner runner, Map<String, ImportKind> kinds, Clock clock) {
        this.store = store;
        this.runner = runner;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** What one turn came to. */
    enum Turn {
        /** Nothing waits, or another worker is on it. */
        IDLE,
        WORKED,
        /** Something is away or went wrong; try again after a pause. */
        INTERRUPTED
    }

    Turn turn() {
        try {
            Optional<Import> claimed = store.imports().claim(owner);
            claimed.ifPresentOrElse(this::work, this::keepHouse);
            return claimed.isPresent() ? Turn.WORKED : Turn.IDLE;
        } catch (ImportRun.LeaseLost e) {
            log.info("{}", e.getMessage());
            return Turn.INTERRUPTED;
        } catch (RuntimeException e) {
            log.warn("Imports are interrupted: {}", e.toString());
            return Turn.INTERRUPTED;
        }
    }

    private void work(Import work) {
        try {
            ImportKind kind = Optional.ofNullable(kinds.get(work.order().kind()))
                    .orElseThrow(() -> new UnreadableFile("mapping", 1, "a kind of this service"));
            if (new ImportRun(store, runner, kind, work, owner).toTheEnd(() -> !stopping)) {
                finish(work, State.DONE, Optional.empty());
            }
        } catch (MappingRefused | UnreadableFile e) {
            finish(work, State.FAILED, Optional.of(String.valueOf(e.getMessage())));
        } catch (ImportRun.LeaseLost e) {
            throw e;
        } catch (RuntimeException e) {
            interrupted(work, e);
        }
    }

    private void interrupted(Import work, RuntimeException cause) {
        if (!Outages.isOutage(cause) && triesOver(work)) {
            log.error("{} failed", work.id(), cause);
            finish(work, State.FAILED, Optional.of(cause.toString()));
            return;
        }
        store.imports().remark(work.id(), owner, cause.toString());
        throw cause;
    }

    private boolean triesOver(Import work) {
        String place = work.id() + "@"
                + store.imports().find(work.id()).map(Import::progress).map(Import.Progress::objects);
        failures = place.equals(failingAt) ? failures + 1 : 1;
        failingAt = place;
        return failures >= TRIES;
    }

    private void finish(Import work, State state, Optional<String> remark) {
        store.imports().finish(work.id(), owner, state, remark);
        store.uploads().delete(work.id());
        log.info("{} of {} is {}", work.id(), work.order().kind(), state);
    }

    private void keepHouse() {
        Instant now = clock.instant();
        if (keptHouse.plus(HOUSEKEEPING).isAfter(now)) {
            return;
        }
        store.uploads().deleteOrphans(now.minus(ORPHANED), store.imports().unfinished());
        store.reports().deleteOld();
        keptHouse = now;
    }

    /** Ends the run after the batch at hand. */
    void stop() {
        stopping = true;
    }

    /** Hands what is left to whoever comes next. */
    void release() {
        store.imports().release(owner);
    }
}
