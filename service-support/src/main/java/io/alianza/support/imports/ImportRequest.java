package io.alianza.support.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came with a request.
 *
 * @param kind what the rows are
 * @param id given by the caller, so that the request can be repeated
 * @param dryRun whether nothing is to be sent
 * @param parts by name: {@code file}, {@code mapping}, and look-ups by the names the mapping gives them
 * @param requestedBy user or client
 */
record ImportRequest(String kind, Optional<String> id, boolean dryRun, Map<String, Part> parts, String requestedBy) {

    static final String FILE = "file";
    static final String MAPPING = "mapping";

    /** A file of the request; it can be opened more than once. */
    interface Part {

        String fileName();

        long size();

        InputStream open();

        default String text() {
            try (InputStream content = open()) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Part part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return part;
    }

    /** Hash of all that was sent. */
    String fingerprint(Set<String> lookupFiles) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((kind + dryRun).getBytes(StandardCharsets.UTF_8));
            List<String> names = new ArrayList<>(List.of(FILE, MAPPING));
            names.addAll(lookupFiles);
            for (String name : names) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                try (InputStream content = new DigestInputStream(part(name).open(), digest)) {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
