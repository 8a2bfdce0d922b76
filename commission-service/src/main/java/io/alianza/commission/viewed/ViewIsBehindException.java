package io.alianza.commission.viewed;

import io.alianza.support.Recorded;
import io.alianza.support.views.Views;
import java.time.Duration;
import org.axonframework.common.AxonTransientException;

/** The views have not reached an event yet; they will, so a reaction is tried again rather than parked. */
public final class ViewIsBehindException extends AxonTransientException {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ViewIsBehindException(Recorded event) {
        super("the views have not reached position " + event.position() + " yet");
    }

    /** A reaction that reads rows sees at least all that stood in the log before its event, and the event. */
    public static void unlessReached(Recorded event, Views views) {
        if (!views.awaitReached(event.logIdentity() + ":" + event.position(), PATIENCE)) {
            throw new ViewIsBehindException(event);
        }
    }
}
