package io.alianza.local.house;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells a person what is starting, what is ready and how long it took. One line a part, safe to call from many threads. */
public final class Progress {

    private final PrintStream out;
    private String last = "nothing";

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String line) {
        last = line.isBlank() ? last : line.strip();
        out.println(line);
        out.flush();
    }

    /** What was said last. */
    public synchronized String last() {
        return last;
    }

    void starting(String part) {
        say("  … " + part);
    }

    void ready(String part, Duration took, String where) {
        say(String.format(Locale.ROOT, "  ✓ %-22s ready after %5.1f s   %s", part, took.toMillis() / 1000.0, where));
    }
}
