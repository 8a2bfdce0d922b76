package io.alianza.local.cli;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.databind.JsonNode;

/** Sends a file with its mapping and the look-up files the mapping names, and waits until the house is done with it. */
final class FileImport {

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
        // Named here: when the answer is lost and the file is sent again, nothing begins twice.
        String id = "import-" + UUID.randomUUID();
        api.upload("/api/v1/imports/" + kind + "?dryRun=" + dryRun + "&id=" + id, form);
        String path = "/api/v1/imports/" + kind + "/" + id;
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

    /** Files the mapping names under {@code lookups}; whether it is a good mapping is for the house to say. */
    static Set<String> lookups(byte[] mapping) {
        Set<String> files = new TreeSet<>();
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(new ByteArrayInputStream(mapping));
            if (read instanceof Map<?, ?> whole && whole.get("lookups") instanceof Map<?, ?> lookups) {
                for (Object lookup : lookups.values()) {
                    if (lookup instanceof Map<?, ?> parts && parts.get("file") instanceof String file) {
                        files.add(file);
                    }
                }
            }
        } catch (YAMLException e) {
            throw new Refused("The mapping is not YAML: " + e.getMessage(), e);
        }
        return files;
    }
}
