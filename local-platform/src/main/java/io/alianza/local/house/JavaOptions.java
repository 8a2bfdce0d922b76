package io.alianza.local.house;

import java.util.List;

/** JVM options of a service on a small machine: bounded heap and stacks, the collector with the least overhead. */
final class JavaOptions {

    private JavaOptions() {}

    static List<String> of(ServiceName name) {
        return List.of(
                "-Xmx" + name.heapMegabytes() + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }
}
