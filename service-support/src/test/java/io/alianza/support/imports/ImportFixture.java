package io.alianza.support.imports;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.Durability;
import io.alianza.local.TestPlatform;
import io.alianza.support.imports.ImportKind.Field;
import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Imports of things with a name and a size, on a real store, with streams that are faked and a clock that is moved. */
final class ImportFixture {

    private static final MongoClient CLIENT = MongoClients.create(TestPlatform.mongoUri());

    static final String MAPPING = """
            kind: things
            source: shop
            key: "{Key}"
            fields: {name: "{Name}", size: "{Size}"}
            """;

    final FakeCommands commands = new FakeCommands();
    final MovedClock clock = new MovedClock();
    final List<MappedRow> prepared = new ArrayList<>();
    final ImportStore store;
    String logIdentity = "log-1";

    private final MongoDatabase database = Durability.log(CLIENT.getDatabase(TestPlatform.uniqueName("imports")));

    ImportFixture() {
        store = new ImportStore(
                new Imports(database, clock),
                new Uploads(database),
                new MongoFingerprints(database),
                new Reports(database, clock));
    }

    private final ImportKind things = new ImportKind() {
        @Override
        public String kind() {
            return "things";
        }

        @Override
        public List<Field> fields() {
            return List.of(
                    new Field("name", ImportKind.Type.TEXT, true, List.of()),
                    new Field("size", ImportKind.Type.WHOLE, false, List.of()));
        }

        @Override
        public List<?> commands(MappedRow row) {
            if (row.text("name").equals("nobody")) {
                throw Refusal.invalid(List.of(new FieldFault("/name", "not-a-name", "nobody", "a name")));
            }
            return List.of(row.key());
        }

        @Override
        public void prepare(List<MappedRow> rows) {
            prepared.addAll(rows);
        }
    };

    ImportWorker worker() {
        return new ImportWorker(store, new BatchRunner(commands, () -> logIdentity), Map.of("things", things), clock);
    }

    ImportRequests requests() {
        return new ImportRequests(store, Map.of("things", things), () -> {}, clock);
    }

    Import accept(String file) {
        return accept(file, false);
    }

    Import accept(String file, boolean dryRun) {
        return requests().accept(request(Optional.empty(), dryRun, Map.of("file", file, "mapping", MAPPING)));
    }

    static ImportRequest request(Optional<String> id, boolean dryRun, Map<String, String> parts) {
        Map<String, ImportRequest.Part> sent = new HashMap<>();
        parts.forEach((name, text) -> sent.put(name, new Text(name, text)));
        return new ImportRequest("things", id, dryRun, sent, "user-1");
    }

    /** Takes it and works on it to the end. */
    Import run(String file) {
        Import accepted = accept(file);
        worker().turn();
        return now(accepted);
    }

    Import now(Import one) {
        return store.imports().find(one.id()).orElseThrow();
    }

    List<ReportEntry> report(Import one) {
        try (Stream<Reports.Page> pages = store.reports().from(one.id(), 0)) {
            return pages.flatMap(page -> page.entries().stream()).toList();
        }
    }

    static String things(int from, int to) {
        StringBuilder file = new StringBuilder("Key,Name,Size\n");
        for (int i = from; i < to; i++) {
            file.append('k')
                    .append(i)
                    .append(",thing ")
                    .append(i)
                    .append(',')
                    .append(i)
                    .append('\n');
        }
        return file.toString();
    }

    private record Text(String fileName, String text) implements ImportRequest.Part {

        @Override
        public long size() {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Stands still until it is moved. */
    static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
