package io.alianza.gateway.portal.operations;

import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.ServiceCalls;
import io.alianza.support.parking.ParkedQueue.ParkedSequence;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** What the status page asks of one service; each answers the same. */
final class OperatorService {

    /** @param logIdentity empty without a log of its own */
    record Status(@Nullable String logIdentity, long commits, List<Follower> following) {}

    record Follower(String name, long behind) {}

    record Queue(String queue, List<ParkedSequence> sequences) {}

    /** @param milliseconds the status took */
    record Answer(Status status, List<Queue> parked, long milliseconds) {}

    private final ServiceCalls calls;

    OperatorService(ServiceCalls calls) {
        this.calls = calls;
    }

    Answer ask(Conversation talk) {
        long start = System.nanoTime();
        Status status = calls.get(talk, "/internal/status", Map.of(), Status.class);
        long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
        return new Answer(
                status,
                calls.get(talk, "/internal/parked", Map.of(), new ParameterizedTypeReference<List<Queue>>() {}),
                took);
    }
}
