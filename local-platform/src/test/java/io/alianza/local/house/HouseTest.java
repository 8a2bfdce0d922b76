package io.alianza.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.local.FreePorts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed: one sentence, and nothing is left behind. */
class HouseTest {

    @TempDir
    Path dir;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_taken_port_is_named_with_what_to_do() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = ports(taken.getLocalPort());
            assertThatThrownBy(() -> house(ports))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining("--port-base")
                    .hasMessageNotContaining("--port-base " + taken.getLocalPort());
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.writeString(dir.resolve("house"), "in the way");
        assertThatThrownBy(
                        () -> House.in(new HouseFolder(file), ports(FreePorts.any()), dir, Caches.none(), progress()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void a_disk_that_is_too_full_is_told_with_what_is_left() {
        assertThatThrownBy(() -> HouseFolder.mustHaveRoom(dir, 100 << 20))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("has 100 MiB left")
                .hasMessageContaining("free some space");
    }

    @Test
    @DisabledIfEnvironmentVariable(
            named = "MONGODB_URI",
            matches = ".+",
            disabledReason = "the store is not ours to stop")
    @DisabledIfEnvironmentVariable(
            named = "KAFKA_BOOTSTRAP_SERVERS",
            matches = ".+",
            disabledReason = "the broker is not ours to stop")
    void what_was_started_is_stopped_when_a_service_cannot_start() {
        // There are no services in this project root, so store and broker come up and the start ends there.
        House house = house(ports(FreePorts.any()));
        List<Long> servers;
        try (house) {
            assertThatThrownBy(() -> house.start(Accounts.onlyTheLauncher(house.secrets())))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("build it with ./mvnw package");
            servers = house.pids().stream()
                    .filter(pid -> pid != ProcessHandle.current().pid())
                    .toList();
        }
        assertThat(servers)
                .hasSize(2)
                .allSatisfy(pid -> assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive))
                        .isEmpty());
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("document store", "broker", "ready after");
    }

    private House house(Ports ports) {
        return House.in(new HouseFolder(dir.resolve("house")), ports, dir, Caches.none(), progress());
    }

    private Progress progress() {
        return new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private static Ports ports(int gateway) {
        return new Ports(
                gateway,
                FreePorts.any(),
                FreePorts.any(),
                FreePorts.any(),
                FreePorts.any(),
                FreePorts.any(),
                FreePorts.any(),
                FreePorts.any());
    }
}
