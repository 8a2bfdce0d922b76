package io.alianza.local.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.local.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real one does is shown by the store's tests, which run on it where one is on the PATH. */
class MongodTest {

    @TempDir
    Path dir;

    @Test
    void one_that_ends_at_once_is_told_with_its_log() throws IOException {
        Path program =
                Files.writeString(dir.resolve("mongod"), "#!/bin/sh\necho the data are of a newer version\nexit 62\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Path log = dir.resolve("store.log");
        assertThatThrownBy(() -> Mongod.start(program, dir.resolve("data"), log, FreePorts.any()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not start")
                .hasMessageContaining(log.toString());
    }
}
