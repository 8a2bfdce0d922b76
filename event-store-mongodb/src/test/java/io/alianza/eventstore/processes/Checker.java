package io.alianza.eventstore.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.LogCheck;
import io.alianza.eventstore.LoggedCommit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what processes printed with the log they left. */
final class Checker {

    private final EventLog log;
    /** Event id to position, in the order of the log. */
    private final List<Map.Entry<Long, String>> events = new ArrayList<>();

    private final Map<String, Long> positions = new HashMap<>();

    Checker(EventLog log) {
        this.log = log;
        log.commitsAfter(0).forEach(this::add);
    }

    private void add(LoggedCommit commit) {
        for (int offset = 0; offset < commit.events().size(); offset++) {
            long position = commit.position(offset).value();
            String id = commit.events().get(offset).id();
            events.add(Map.entry(position, id));
            positions.put(id, position);
        }
    }

    int events() {
        return events.size();
    }

    /** I2, I3. */
    void logIsGood() {
        LogCheck check = log.check();
        assertThat(check.fault()).as("I2, I3").isEmpty();
    }

    /** I1, I4, I6: stored is there and whole, refused and not sent are not. */
    void writersWereToldTheTruth(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            String[] ids = words[words.length - 1].split(",", -1);
            switch (words[0]) {
                case "S" -> {
                    long first = Long.parseLong(words[1]);
                    for (int offset = 0; offset < ids.length; offset++) {
                        assertThat(positions.get(ids[offset]))
                                .as("I1, I4: %s", line)
                                .isEqualTo(first + offset);
                    }
                }
                case "R", "N" -> assertThat(ids).as("I6: %s", line).noneMatch(positions::containsKey);
                case "U" ->
                    assertThat(Stream.of(ids).map(positions::containsKey).distinct())
                            .as("I4: %s", line)
                            .hasSize(1);
                default -> throw new IllegalStateException(line);
            }
        }
    }

    /** I5: from where it began, a reader saw each event once, in order. */
    void readerSawTheLog(List<String> lines, boolean all) {
        List<Map.Entry<Long, String>> seen = seen(lines);
        if (seen.isEmpty()) {
            assertThat(all && !events.isEmpty()).as("I5: nothing seen").isFalse();
            return;
        }
        int from = events.indexOf(seen.getFirst());
        assertThat(from).as("I5: begins with an event of the log").isNotNegative();
        int until = all ? events.size() : Math.min(events.size(), from + seen.size());
        assertThat(seen).as("I5").isEqualTo(events.subList(from, until));
    }

    /** I7: a fold over all that a reader ever saw, later sightings replacing earlier ones, equals the fold over the log. */
    void projectionEqualsRebuild(List<String> lines) {
        Map<Long, String> live = seen(lines).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (before, again) -> again));
        assertThat(live)
                .as("I7")
                .isEqualTo(positions.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));
    }

    private static List<Map.Entry<Long, String>> seen(List<String> lines) {
        return lines.stream()
                .map(line -> line.split(" ", -1))
                .map((Function<String[], Map.Entry<Long, String>>)
                        words -> Map.entry(Long.parseLong(words[1]), words[2]))
                .toList();
    }
}
