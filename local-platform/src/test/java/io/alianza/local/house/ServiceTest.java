package io.alianza.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.local.FreePorts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With processes of their own, as in a house. */
class ServiceTest {

    @TempDir
    Path dir;

    private final int port = FreePorts.any();

    @Test
    void is_ready_when_it_says_so_and_ends_when_it_is_asked_to() throws IOException {
        Service service = service(Map.of("SERVER_PORT", String.valueOf(port)));
        try {
            service.awaitReady();
            assertThat(service.isAlive()).isTrue();
        } finally {
            service.askToStop();
            service.awaitEnd();
        }
        assertThat(service.isAlive()).isFalse();
    }

    @Test
    void tells_its_last_words_when_it_dies_during_its_start() throws IOException {
        Service service = service(Map.of(FakeService.LAST_WORDS, "Caused by: the port is not mine"));
        assertThatThrownBy(service::awaitReady)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("fake ended during its start: Caused by: the port is not mine")
                .hasMessageContaining("fake.log");
    }

    @Test
    void is_started_again_three_times_in_ten_minutes_and_no_more() throws IOException {
        Service service = service(Map.of(FakeService.LAST_WORDS, "ERROR again"));
        service.awaitEnd();
        for (int time = 1; time <= 3; time++) {
            assertThat(service.restart()).as("restart %s", time).isTrue();
            service.awaitEnd();
        }
        assertThat(service.restart()).isFalse();
        assertThat(service.isAlive()).isFalse();
    }

    private Service service(Map<String, String> environment) throws IOException {
        return new Service(
                "fake",
                FakeService.jar(dir),
                List.of("-Xmx32m", "-XX:TieredStopAtLevel=1"),
                environment,
                dir.resolve("fake.log"),
                port,
                Duration.ofSeconds(20));
    }
}
