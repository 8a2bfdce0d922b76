package io.alianza.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {

    @TempDir
    Path dir;

    /** A server that cannot start. */
    static final class Broken {

        private Broken() {}

        public static void main(String[] arguments) {
            ServerMain.run(() -> {
                throw new IllegalStateException("the folder belongs to another store");
            });
        }
    }

    /** A server that only listens for its end. */
    static final class Quiet {

        private Quiet() {}

        public static void main(String[] arguments) {
            ServerMain.run(() -> new ServerMain.Running() {
                @Override
                public String address() {
                    return "quiet";
                }

                @Override
                public void close() {}
            });
        }
    }

    @Test
    void one_that_cannot_start_is_told_with_its_last_words() {
        assertThatThrownBy(() -> ServerProcess.start(Broken.class, "32m", dir.resolve("broken.log")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ended before it was ready: the folder belongs to another store");
    }

    @Test
    void one_that_runs_ends_when_it_is_closed() {
        ServerProcess server = ServerProcess.start(Quiet.class, "32m", dir.resolve("quiet.log"));
        assertThat(server.address()).isEqualTo("quiet");
        server.close();
        assertThat(server.handle().isAlive()).isFalse();
    }
}
