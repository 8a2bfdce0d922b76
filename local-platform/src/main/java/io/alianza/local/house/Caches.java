package io.alianza.local.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How the processes of a house stand to the caches of {@link FastStart}: they use what is there, do without, or are the trial run that
 * makes them.
 */
public final class Caches {

    private static final Duration TO_END = Duration.ofSeconds(20);

    /** A JVM that was on trial writes its cache when it ends, five of them at once on what may be two cores. */
    private static final Duration TO_END_AND_WRITE = Duration.ofMinutes(4);

    private final Path folder;
    private final boolean used;
    private final boolean trial;

    private Caches(Path folder, boolean used, boolean trial) {
        this.folder = folder;
        this.used = used;
        this.trial = trial;
    }

    static Caches used(Path folder) {
        return new Caches(folder, true, false);
    }

    static Caches trial(Path folder) {
        return new Caches(folder, true, true);
    }

    /** As the build left it. */
    public static Caches none() {
        return new Caches(Path.of(""), false, false);
    }

    /** A service's jar: unpacked when caches are used, because a cache knows no jar within a jar. */
    Path jar(ServiceName service, Path projectRoot) {
        Path built = service.jar(projectRoot);
        return used ? folder.resolve(built.getFileName()) : built;
    }

    /** What a part's JVM is told beside its other options. */
    List<String> options(String part) {
        Path cache = FastStart.cache(folder, part);
        if (trial) {
            return List.of("-XX:AOTCacheOutput=" + cache);
        }
        return used && Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    Duration timeToEnd() {
        return trial ? TO_END_AND_WRITE : TO_END;
    }
}
