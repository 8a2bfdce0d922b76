package io.alianza.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be prepared costs time, never a start. */
class FastStartTest {

    @TempDir
    Path dir;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void services_that_cannot_be_unpacked_start_as_they_are() throws IOException {
        for (ServiceName service : ServiceName.values()) {
            Path jar = service.jar(dir);
            Files.createDirectories(jar.getParent());
            Files.copy(FakeService.jar(dir), jar);
        }
        Caches caches = fastStart().caches();
        assertThat(caches.jar(ServiceName.PARTNER, dir)).isEqualTo(ServiceName.PARTNER.jar(dir));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("The services start as the build left them");
    }

    @Test
    void nothing_is_tried_out_when_there_is_nothing_to_try() {
        assertThatThrownBy(() -> fastStart().prepare(caches -> {
                    throw new AssertionError("no trial run without services");
                }))
                .hasMessageContaining("-app.jar");
    }

    private FastStart fastStart() {
        return new FastStart(dir, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));
    }
}
