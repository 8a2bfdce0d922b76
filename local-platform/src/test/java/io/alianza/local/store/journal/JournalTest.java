package io.alianza.local.store.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final int HEAP = 1;

    @TempDir
    Path dir;

    /** Reads a journal as a store does, and keeps the texts. */
    private final class Reader implements RecordVisitor {
        private final Map<Long, long[]> places = new TreeMap<>();

        @Override
        public void put(int heap, long record, long position, int length) {
            places.put(record, new long[] {position, length});
        }

        @Override
        public void delete(int heap, long record) {
            places.remove(record);
        }

        Map<Long, String> texts() throws IOException {
            var texts = new TreeMap<Long, String>();
            try (var journal = Recovery.open(dir, this)) {
                places.forEach((record, place) ->
                        texts.put(record, new String(journal.read(place[0], (int) place[1]), UTF_8)));
            }
            return texts;
        }
    }

    private Map<Long, String> reopened() throws IOException {
        return new Reader().texts();
    }

    /** Each text in a frame of its own. */
    private void write(String... texts) throws Exception {
        try (var journal = Recovery.open(dir, new Reader())) {
            for (var i = 0; i < texts.length; i++) {
                journal.put(HEAP, i + 1, texts[i].getBytes(UTF_8));
                awaitDurable(journal);
            }
        }
    }

    private static void awaitDurable(Journal journal) throws InterruptedException {
        var durable = new CountDownLatch(1);
        journal.whenDurable(durable::countDown);
        durable.await();
    }

    private Path lastFile() throws IOException {
        try (var files = Files.list(dir)) {
            return files.filter(Segment::isSegment)
                    .sorted()
                    .reduce((first, second) -> second)
                    .orElseThrow();
        }
    }

    @Test
    void the_last_word_on_a_record_counts() throws Exception {
        try (var journal = Recovery.open(dir, new Reader())) {
            journal.put(HEAP, 1, "first".getBytes(UTF_8));
            journal.put(HEAP, 2, "second".getBytes(UTF_8));
            journal.put(HEAP, 1, "changed".getBytes(UTF_8));
            journal.delete(HEAP, 2);
        }
        assertThat(reopened()).containsExactly(Map.entry(1L, "changed"));
    }

    @Test
    void what_is_not_on_disk_yet_can_be_read() throws Exception {
        try (var journal = Recovery.open(dir, new Reader())) {
            for (var i = 1; i <= 1_000; i++) {
                var text = "text " + i;
                var position = journal.put(HEAP, i, text.getBytes(UTF_8));
                assertThat(new String(journal.read(position, text.length()), UTF_8))
                        .isEqualTo(text);
            }
        }
        assertThat(reopened()).hasSize(1_000);
    }

    @Test
    void a_torn_end_is_cut_off() throws Exception {
        write("one", "two", "three");
        var file = lastFile();
        var bytes = Files.readAllBytes(file);
        for (var cut = 1; cut < 30; cut += 7) {
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - cut));
            assertThat(reopened()).containsOnlyKeys(1L, 2L);
        }
    }

    @Test
    void after_a_torn_end_the_journal_goes_on() throws Exception {
        write("one", "two");
        var file = lastFile();
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 1));
        write("new one");
        assertThat(reopened()).containsExactly(Map.entry(1L, "new one"));
    }

    @Test
    void damage_before_the_end_is_refused_not_cut_off() throws Exception {
        write("one", "two", "three");
        var file = lastFile();
        var bytes = Files.readAllBytes(file);
        bytes[FrameFormat.HEADER + FrameFormat.RECORD_HEADER] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(this::reopened)
                .isInstanceOf(JournalFailure.class)
                .hasMessageContaining("is damaged at byte 0");
    }

    @Test
    void a_missing_file_is_refused() throws Exception {
        write("one");
        write("two");
        write("three");
        try (var files = Files.list(dir)) {
            Files.delete(files.filter(Segment::isSegment).sorted().toList().get(1));
        }
        assertThatThrownBy(this::reopened).isInstanceOf(JournalFailure.class);
    }

    @Test
    void cleaning_keeps_what_lives() throws Exception {
        var text = "x".repeat(1 << 20).getBytes(UTF_8);
        try (var journal = Recovery.open(dir, new Reader())) {
            journal.put(HEAP, 1, "kept".getBytes(UTF_8));
            var kept = new long[] {journal.put(HEAP, 2, "kept too".getBytes(UTF_8))};
            for (var i = 0; i < 100; i++) {
                journal.put(HEAP, 3, text);
                awaitDurable(journal);
            }
            journal.delete(HEAP, 1);
            awaitDurable(journal);
            var before = journal.size();
            new Cleaner(
                            journal,
                            (heap, record, position) -> {
                                if (position == kept[0]) {
                                    kept[0] = journal.put(HEAP, 2, journal.read(position, 8));
                                }
                            },
                            () -> 8L)
                    .clean();
            assertThat(journal.size()).isLessThan(before - (50L << 20));
        }
        assertThat(reopened()).containsEntry(2L, "kept too").doesNotContainKey(1L);
    }

    @Test
    void after_closing_nothing_is_taken() throws Exception {
        var journal = Recovery.open(dir, new Reader());
        journal.close();
        assertThatThrownBy(() -> journal.put(HEAP, 1, new byte[1])).isInstanceOf(JournalFailure.class);
    }
}
