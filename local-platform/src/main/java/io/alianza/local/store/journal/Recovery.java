package io.alianza.local.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a journal: reads all of it, cuts off what a crash left half written, refuses what is damaged. */
public final class Recovery {

    private static final Logger log = LoggerFactory.getLogger(Recovery.class);

    private Recovery() {}

    public static Journal open(Path dir, RecordVisitor visitor) {
        try {
            Files.createDirectories(dir);
            var segments = segments(dir);
            var lastFrame = Journal.NO_FRAME;
            for (var segment : segments.values()) {
                var reader = new SegmentReader(segment);
                lastFrame = reader.readAll(lastFrame, visitor);
                if (!reader.atEnd()) {
                    cutTornEnd(segment, reader, segment.number() == segments.lastKey());
                }
            }
            var journal = new Journal(dir, segments, lastFrame);
            journal.start();
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConcurrentSkipListMap<Integer, Segment> segments(Path dir) throws IOException {
        var segments = new ConcurrentSkipListMap<Integer, Segment>();
        try (var files = Files.list(dir)) {
            for (var file : files.filter(Segment::isSegment).toList()) {
                var segment = Segment.existing(file);
                segments.put(segment.number(), segment);
            }
        }
        return segments;
    }

    private static void cutTornEnd(Segment segment, SegmentReader reader, boolean isLast) throws IOException {
        if (!isLast || reader.framesFollow()) {
            throw new JournalFailure("The store's file " + segment.file() + " is damaged at byte " + reader.offset()
                    + "; restore it from a backup");
        }
        log.info(
                "{}: {} bytes of a write that was never acknowledged are cut off",
                segment.file(),
                segment.size() - reader.offset());
        segment.truncate(reader.offset());
    }
}
