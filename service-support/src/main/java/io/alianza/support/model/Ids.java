package io.alianza.support.model;

import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers: a typed prefix and a UUID, because streams are keyed by id alone. */
public final class Ids {

    private Ids() {}

    /** A fresh id in order of time: {@code order-0198c0de-…} (UUIDv7). */
    public static String next(String prefix) {
        return prefix + "-" + Generators.timeBasedEpochGenerator().generate();
    }

    /** The same id for the same origin, so that an import or a reaction that runs twice meets the same stream. */
    public static String derived(String prefix, String... origin) {
        byte[] name = String.join("\u0000", origin).getBytes(StandardCharsets.UTF_8);
        return prefix + "-" + UUID.nameUUIDFromBytes(name);
    }

    /** Whether an id brought by a caller has the prefix and a UUID behind it. */
    public static boolean isValid(String prefix, String id) {
        return id.matches(prefix + "-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    }
}
