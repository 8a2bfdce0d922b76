package io.alianza.commission.viewed;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.Position;
import io.alianza.support.views.Views;
import java.time.Duration;

/** Has the views catch up with the log before something is counted in them that is then promised. */
public final class FreshViews {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final EventLog log;
    private final Views views;

    public FreshViews(EventLog log, Views views) {
        this.log = log;
        this.views = views;
    }

    /** Where the log stands now; the views have reached it, unless they are far behind. */
    public Position head() {
        Position head = log.headPosition();
        haveReached(head);
        return head;
    }

    /** Whether the views show all that the log holds now; waits for them a little. */
    public boolean haveReachedTheHead() {
        return haveReached(log.headPosition());
    }

    private boolean haveReached(Position position) {
        return views.awaitReached(log.identity() + ":" + position.value(), PATIENCE);
    }
}
