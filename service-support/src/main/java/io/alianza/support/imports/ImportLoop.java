package io.alianza.support.imports;

import com.mongodb.MongoException;
import io.alianza.support.imports.ImportWorker.Turn;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The thread imports are worked on: woken by a new one, looking by itself for those another instance left. */
final class ImportLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportLoop.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ImportWorker worker;
    private final Semaphore wakeups = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    ImportLoop(ImportWorker worker) {
        this.worker = worker;
    }

    /** There is something to do. */
    void wake() {
        wakeups.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("imports").daemon().start(this::run);
    }

    private void run() {
        int interruptions = 0;
        while (running) {
            Turn turn = worker.turn();
            interruptions = turn == Turn.INTERRUPTED ? interruptions + 1 : 0;
            if (turn != Turn.WORKED) {
                pause(turn == Turn.IDLE ? LOOK : pauseAfter(interruptions));
            }
        }
    }

    /** 0.2, 0.4, 0.8 … seconds. */
    private static Duration pauseAfter(int interruptions) {
        Duration pause = Duration.ofMillis(100L << Math.min(interruptions, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void pause(Duration atMost) {
        try {
            if (wakeups.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeups.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** Waits for the batch at hand, then hands the rest to whoever comes next. */
    @Override
    public void stop() {
        running = false;
        worker.stop();
        wake();
        try {
            thread.join(PATIENCE);
            worker.release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (MongoException e) {
            log.info("The lease on imports ends by itself: {}", e.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
