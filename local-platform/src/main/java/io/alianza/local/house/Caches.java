package io.alianza.local.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How the processes of a house stand to the caches of {@link FastStart}: they use them, do without, or record what makes them. */
public final class Caches {

    private static final Duration TO_END = Duration.ofSeconds(20);

    /** A JVM that records writes it down when it ends, and seven of them do at once. */
    private static final Duration TO_END_AND_WRITE = Duration.ofSeconds(90);

    private final Path folder;
    private final boolean unpacked;
    private final boolean recording;

    private Caches(Path folder, boolean unpacked, boolean recording) {
        this.folder = folder;
        this.unpacked = unpacked;
        this.recording = recording;
    }

    /** Those that are there. */
    static Caches used(Path folder) {
        return new Caches(folder, true, false);
    }

    static Caches recorded(Path folder) {
        return new Caches(folder, true, true);
    }

    /** As the build left it. */
    public static Caches none() {
        return new Caches(Path.of(""), false, false);
    }

    /** A service's jar: unpacked, because a jar within a jar is slow to read and no cache knows it. */
    Path jar(ServiceName service, Path projectRoot) {
        Path built = service.jar(projectRoot);
        return unpacked ? folder.resolve(built.getFileName()) : built;
    }

    /** What a part's JVM is told beside its other options. */
    List<String> options(String part) {
        if (recording) {
            return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + FastStart.recording(folder, part));
        }
        Path cache = FastStart.cache(folder, part);
        return unpacked && Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    /** The same for a second instance of a part: two must not record into one file. */
    List<String> optionsOfSecond(String part) {
        return recording ? List.of() : options(part);
    }

    Duration timeToEnd() {
        return recording ? TO_END_AND_WRITE : TO_END;
    }
}
