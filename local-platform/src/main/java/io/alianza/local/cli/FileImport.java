package io.alianza.local.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Sends a file with its mapping and the look-up files the mapping names, and waits until the house is done with it. */
final class FileImport {

    private static final Pattern LOOKUP = Pattern.compile("file:\\s*\"?([^,}\"\\s]+\\.csv)");
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Set<String> GOING_ON = Set.of("waiting", "running");

    private final HouseApi api;

    FileImport(HouseApi api) {
        this.api = api;
    }

    /**
     * Returns the counts as a sentence.
     *
     * @throws Refused when rows were refused or the whole was, with the first of them
     */
    String run(String kind, Path file, byte[] mapping, boolean dryRun) {
        Multipart form = new Multipart().file("file", file).bytes("mapping", "mapping.yaml", mapping);
        for (String lookup : lookups(mapping)) {
            form.file(lookup, file.toAbsolutePath().resolveSibling(lookup));
        }
        JsonNode started = api.upload("/api/v1/imports/" + kind + "?dryRun=" + dryRun, form);
        String path = "/api/v1/imports/" + kind + "/" + started.path("id").asString("");
        JsonNode state = awaitEnd(path);
        boolean failed = state.path("state").asString("").equals("failed");
        if (failed || state.path("result").path("refused").asLong(0) > 0) {
            throw new Refused(kind + ": " + counts(state) + "\n" + firstRefused(path, state));
        }
        return counts(state);
    }

    private JsonNode awaitEnd(String path) {
        Standstill standstill = new Standstill("The import");
        while (true) {
            JsonNode state = api.get(path);
            if (!GOING_ON.contains(state.path("state").asString(""))) {
                return state;
            }
            standstill.pause(state, LOOK_EVERY);
        }
    }

    private static String counts(JsonNode state) {
        return state.path("result")
                .toString()
                .replaceAll("[{}\"]", "")
                .replace(",", ", ")
                .replace(":", " ");
    }

    private String firstRefused(String path, JsonNode state) {
        StringBuilder lines = new StringBuilder(state.path("remark").asString(""));
        for (JsonNode item : api.get(path + "/report?outcome=refused&limit=10").path("items")) {
            lines.append("\n  ").append(item);
        }
        return lines.toString();
    }

    private static Set<String> lookups(byte[] mapping) {
        Set<String> files = new TreeSet<>();
        LOOKUP.matcher(new String(mapping, StandardCharsets.UTF_8))
                .results()
                .forEach(found -> files.add(found.group(1)));
        return files;
    }
}
