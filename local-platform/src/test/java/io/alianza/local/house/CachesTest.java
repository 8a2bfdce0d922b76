package io.alianza.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachesTest {

    @TempDir
    Path dir;

    @Test
    void a_part_whose_cache_is_missing_starts_without() {
        assertThat(Caches.used(dir).options("store")).isEmpty();
    }

    @Test
    void a_part_whose_cache_is_there_uses_it() throws IOException {
        Files.createFile(dir.resolve("store.aot"));
        assertThat(Caches.used(dir).options("store")).containsExactly("-XX:AOTCache=" + dir.resolve("store.aot"));
    }

    @Test
    void a_run_that_records_has_time_to_write_it_down() {
        Caches recorded = Caches.recorded(dir);
        assertThat(recorded.options("store"))
                .containsExactly("-XX:AOTMode=record", "-XX:AOTConfiguration=" + dir.resolve("store.recording"));
        assertThat(recorded.timeToEnd()).isGreaterThan(Caches.used(dir).timeToEnd());
    }

    @Test
    void a_second_instance_does_not_record_into_the_file_of_the_first() throws IOException {
        assertThat(Caches.recorded(dir).optionsOfSecond("store")).isEmpty();
        Files.createFile(dir.resolve("store.aot"));
        assertThat(Caches.used(dir).optionsOfSecond("store")).isNotEmpty();
    }

    @Test
    void without_caches_a_service_runs_as_the_build_left_it() {
        assertThat(Caches.none().options("store")).isEmpty();
        assertThat(Caches.none().jar(ServiceName.PARTNER, dir)).isEqualTo(ServiceName.PARTNER.jar(dir));
    }
}
