package io.alianza.support.checks;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.LoggedCommit;
import io.alianza.eventstore.LoggedEvent;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the log holds about one thing: its own events and those that name it; for operators. Reads the log through. */
@RestController
final class TraceController {

    private final EventLog log;
    private final JsonMapper json;

    TraceController(EventLog log, JsonMapper json) {
        this.log = log;
        this.json = json;
    }

    /** @param position in the log named by {@code logIdentity} */
    record Traced(
            String eventId,
            String type,
            String aggregateId,
            long sequence,
            long position,
            String logIdentity,
            Instant recordedAt,
            JsonNode payload) {}

    @GetMapping("/internal/trace/{id}")
    List<Traced> trace(@PathVariable String id) {
        String quoted = "\"" + id + "\"";
        try (Stream<LoggedCommit> commits = log.commitsAfter(0)) {
            return commits.flatMap(commit -> about(commit, id, quoted)).toList();
        }
    }

    private Stream<Traced> about(LoggedCommit commit, String id, String quoted) {
        return IntStream.range(0, commit.events().size())
                .filter(offset -> isAbout(commit.events().get(offset), id, quoted))
                .mapToObj(offset -> traced(commit, offset));
    }

    private static boolean isAbout(LoggedEvent event, String id, String quoted) {
        return event.aggregate().equals(id) || event.payload().contains(quoted);
    }

    private Traced traced(LoggedCommit commit, int offset) {
        LoggedEvent event = commit.events().get(offset);
        return new Traced(
                event.id(),
                event.type(),
                event.aggregate(),
                event.sequence(),
                commit.position(offset).value(),
                log.identity(),
                commit.recorded(),
                json.readTree(event.payload()));
    }
}
