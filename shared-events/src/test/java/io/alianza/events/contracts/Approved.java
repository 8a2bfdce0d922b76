package io.alianza.events.contracts;

import io.alianza.events.PublishedEvents.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every schema and sample that was ever approved, by type and number; nothing here is changed or deleted. With
 * {@code -Dcontracts.approve} a run of the tests adds what is new instead of failing, for a person to look at and commit.
 */
final class Approved {

    private static final Path HISTORY = Path.of("src/test/resources/approved");
    private static final Path RESOURCES = Path.of("src/main/resources");

    private Approved() {}

    /** One approved version. */
    record Version(int number, String schema, String sample) {}

    static boolean isApproving() {
        return System.getProperty("contracts.approve") != null;
    }

    static List<Version> versions(EventType type) {
        List<Version> versions = new ArrayList<>();
        for (int number = 1; Files.exists(file(type, number, "schema")); number++) {
            versions.add(new Version(number, read(file(type, number, "schema")), read(file(type, number, "sample"))));
        }
        return versions;
    }

    /** The types that ever had an approved version, and so have readers. */
    static List<String> types() {
        try (Stream<Path> folders = Files.list(HISTORY)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When approving: adds a version unless the last one is the same. */
    static void approve(EventType type, String schema, String sample) {
        List<Version> versions = versions(type);
        boolean same = !versions.isEmpty()
                && versions.getLast().schema().equals(schema)
                && versions.getLast().sample().equals(sample);
        if (!isApproving() || same) {
            return;
        }
        int number = versions.size() + 1;
        write(file(type, number, "schema"), schema);
        write(file(type, number, "sample"), sample);
    }

    static String currentSchema(EventType type) {
        return read(Path.of(RESOURCES + type.schemaResource()));
    }

    static String currentSample(EventType type) {
        return read(Path.of(RESOURCES + type.sampleResource()));
    }

    /** Compares a generated text with its file; when approving, writes it. Returns what the file says. */
    static String file(Path file, String generated) {
        if (isApproving()) {
            write(file, generated);
        }
        return Files.exists(file) ? read(file) : "";
    }

    static Path schemaFile(EventType type) {
        return Path.of(RESOURCES + type.schemaResource());
    }

    private static Path file(EventType type, int number, String what) {
        return HISTORY.resolve(type.type()).resolve(number + "." + what + ".json");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
