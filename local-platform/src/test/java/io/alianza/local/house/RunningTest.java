package io.alianza.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTest {

    private static final Ports PORTS = Ports.of(Optional.of(18_080));

    @TempDir
    private Path root;

    private HouseFolder folder;

    @BeforeEach
    void a_folder() {
        folder = new HouseFolder(root);
        folder.prepare();
    }

    @Test
    void a_house_whose_launcher_lives_runs() {
        Running.write(folder, PORTS, List.of(), List.of());

        assertThat(Running.in(folder)).map(Running::ports).hasValue(PORTS);
    }

    /** After a crash another program may bear the number, in a container almost certainly. */
    @Test
    void a_house_whose_launchers_number_belongs_to_another_process_does_not_run() {
        PrivateFile.write(folder.running(), new Running(ProcessHandle.current().pid(), 1, PORTS, Map.of()));

        assertThat(Running.in(folder)).isEmpty();
    }
}
