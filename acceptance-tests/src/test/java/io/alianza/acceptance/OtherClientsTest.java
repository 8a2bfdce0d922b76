package io.alianza.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The topics read by a client of another language, where one is installed. */
@ExtendWith(SampleHouse.class)
@Order(4)
class OtherClientsTest {

    @Test
    void kcat_reads_cloud_events(SampleHouse.Sample sample) throws IOException, InterruptedException {
        Optional<Path> kcat = onThePath("kcat", "kafkacat");
        Assumptions.assumeTrue(kcat.isPresent(), "skipped: kcat is not installed");
        Process process = new ProcessBuilder(
                        kcat.orElseThrow().toString(),
                        "-b",
                        sample.house().bootstrapServers(),
                        "-t",
                        "prm.commission.events",
                        "-C",
                        "-e",
                        "-q",
                        "-o",
                        "beginning",
                        "-f",
                        "%k|%h|%s\\n")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(printed.lines().filter(line -> line.contains("ce_type=prm.commission.commission-accrued.v1")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("ce_specversion=1.0", "ce_source=", "ce_position="));
    }

    private static Optional<Path> onThePath(String... names) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
