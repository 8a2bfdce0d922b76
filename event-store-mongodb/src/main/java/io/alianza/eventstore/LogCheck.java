package io.alianza.eventstore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a whole log and says whether it is what it promises: commits 1..n without gap or duplicate (I2), every stream 0..k
 * without gap or fork (I3), no event twice, recorded times that never go back.
 *
 * @param commits commits read
 * @param events events read
 * @param fault the first thing that is wrong
 */
public record LogCheck(long commits, long events, Optional<String> fault) {

    public boolean isGood() {
        return fault.isEmpty();
    }

    /** Checks commits in the order in which they are read. Keeps event ids and the heads of streams in memory. */
    public static LogCheck of(Stream<LoggedCommit> log) {
        Reading reading = new Reading();
        Optional<String> fault =
                log.map(reading::fault).flatMap(Optional::stream).findFirst();
        return new LogCheck(reading.commits, reading.events, fault);
    }

    private static final class Reading {

        private long commits;
        private long events;
        private long recorded = Long.MIN_VALUE;
        private final Map<String, Long> streams = new HashMap<>();
        private final Set<String> ids = new HashSet<>();

        Optional<String> fault(LoggedCommit commit) {
            long expected = commits + 1;
            long before = recorded;
            commits++;
            recorded = commit.recorded().toEpochMilli();
            if (commit.number() != expected) {
                return Optional.of("commit " + expected + " is missing, found " + commit.number());
            }
            if (recorded < before) {
                return Optional.of("commit " + expected + " is recorded before its predecessor");
            }
            return faultIn(commit.number(), commit.events());
        }

        private Optional<String> faultIn(long commit, List<LoggedEvent> content) {
            for (LoggedEvent event : content) {
                events++;
                long expected = streams.merge(event.aggregate(), 0L, (last, start) -> last + 1);
                if (event.sequence() != expected) {
                    return Optional.of("stream " + event.aggregate() + " has sequence " + event.sequence()
                            + " in commit " + commit + ", expected " + expected);
                }
                if (!ids.add(event.id())) {
                    return Optional.of("event " + event.id() + " is there twice, again in commit " + commit);
                }
            }
            return Optional.empty();
        }
    }
}
