package io.alianza.leads.golden;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Data that lie beside the project and are not copied into it. Tests that need them are skipped where they are not; never in CI. */
public final class SharedData {

    private SharedData() {}

    /** @param folder below {@code ../shared/data}, seen from the project's root */
    public static Path folder(String folder) {
        Path path = root().resolveSibling("shared").resolve("data").resolve(folder);
        if (!Files.isDirectory(path)) {
            if ("true".equals(System.getenv("CI"))) {
                fail("the shared data are needed in CI: " + path);
            }
            Assumptions.abort("the shared data are not there: " + path);
        }
        return path;
    }

    /** The folder with the wrapper script and the parent POM. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.isDirectory(folder.resolve("shared-events"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
