package io.alianza.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalLong;

/** What processes really use: the sum of their proportional set sizes, as Linux accounts for it. */
final class Memory {

    private Memory() {}

    /** Bytes; empty where the system does not tell. */
    static OptionalLong of(Collection<Long> pids) {
        long sum = 0;
        for (long pid : pids) {
            Path rollup = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
            if (!Files.exists(Path.of("/proc", String.valueOf(pid))) && Files.exists(Path.of("/proc/self"))) {
                // It has ended meanwhile and uses none.
                continue;
            }
            try {
                sum += Files.readAllLines(rollup).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                        .sum();
            } catch (IOException notLinux) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(sum);
    }
}
