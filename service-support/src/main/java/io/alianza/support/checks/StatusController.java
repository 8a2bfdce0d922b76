package io.alianza.support.checks;

import io.alianza.eventstore.EventLog;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far everything that follows something has come; for operators. */
@RestController
final class StatusController {

    private final ObjectProvider<EventLog> log;
    private final Lags lags;

    StatusController(ObjectProvider<EventLog> log, Lags lags) {
        this.log = log;
        this.lags = lags;
    }

    private static final Logger logger = LoggerFactory.getLogger(StatusController.class);
    private static final long UNKNOWN = -1;

    /**
     * @param logIdentity empty for a service without a log of its own
     * @param commits in that log
     * @param caughtUp whether nothing is behind
     */
    record Status(String logIdentity, long commits, boolean caughtUp, List<Following> following) {}

    /** One follower; {@link #UNKNOWN} behind when it cannot be told, as with a broker that is away. */
    record Following(String name, long behind) {}

    @GetMapping("/internal/status")
    Status status() {
        List<Following> following =
                lags.all().stream().map(StatusController::following).toList();
        EventLog own = log.getIfAvailable();
        return new Status(
                own == null ? "" : own.identity(),
                own == null ? 0 : own.head().number(),
                following.stream().allMatch(one -> one.behind() == 0),
                following);
    }

    /** One that cannot be told hides none of the others. */
    private static Following following(Lag lag) {
        try {
            return new Following(lag.name(), lag.behind());
        } catch (RuntimeException e) {
            logger.warn("How far {} is behind cannot be told for now: {}", lag.name(), e.toString());
            return new Following(lag.name(), UNKNOWN);
        }
    }
}
