package io.alianza.commission;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Public data beside the project: absent, a test is skipped with the reason, but fails where CI is true. */
public final class SharedData {

    private SharedData() {}

    public static Path file(String name) {
        Path file = Path.of("..", "..", "shared", "data").resolve(name);
        if (!Files.exists(file)) {
            String reason = "no " + file + " beside the project";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(reason);
            }
            Assumptions.abort(reason);
        }
        return file;
    }
}
