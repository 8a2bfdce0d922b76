package io.alianza.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project lies: tests run in the module's folder or, from an IDE, at the root. */
final class ProjectFiles {

    private ProjectFiles() {}

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("docker-compose.yml")) ? here : here.getParent();
    }

    /** Build output of this module, for logs, pictures and the houses' data. */
    static Path output() {
        return root().resolve("acceptance-tests/target");
    }
}
