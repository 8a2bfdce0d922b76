package io.alianza.support.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Public test data that lies beside the project: absent, a test skips with the reason, but fails where CI is true. */
public final class SharedData {

    private SharedData() {}

    public static Path folder(String name) {
        Path folder = Path.of("..", "..", "shared", "data").resolve(name);
        if (!Files.exists(folder)) {
            String reason = "no " + folder + " beside the project";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(reason);
            }
            Assumptions.abort(reason);
        }
        return folder;
    }
}
