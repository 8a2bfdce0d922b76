package io.alianza.support.imports;

import io.alianza.support.imports.mapping.MappedFile;
import io.alianza.support.imports.mapping.Reading;
import io.alianza.support.imports.mapping.Reading.Understood;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a file into batches, the same ones each time from the same object on. */
final class Batches {

    static final int OBJECTS = 100;
    /** Many lines make long events; a batch of them stays far below what a commit can hold. */
    static final int LINES = 5_000;

    private final MappedFile file;
    private @Nullable Reading held;

    Batches(MappedFile file) {
        this.file = file;
    }

    /** Passes over what was done before an interruption. */
    void pass(long objects) {
        for (long i = 0; i < objects; i++) {
            file.next();
        }
    }

    /** Empty at the end of the file. A key met again begins a new batch, so that it finds what the first one left. */
    List<Reading> next() {
        List<Reading> batch = new ArrayList<>(OBJECTS);
        Set<String> keys = new HashSet<>();
        int lines = 0;
        for (Optional<Reading> reading = take(); reading.isPresent(); reading = take()) {
            boolean sameKey = reading.get() instanceof Understood object && !keys.add(object.key());
            if (sameKey || batch.size() == OBJECTS || lines > LINES) {
                held = reading.get();
                break;
            }
            lines += reading.get() instanceof Understood object
                    ? object.row().lines().size()
                    : 0;
            batch.add(reading.get());
        }
        return batch;
    }

    private Optional<Reading> take() {
        if (held != null) {
            Reading reading = held;
            held = null;
            return Optional.of(reading);
        }
        return file.next();
    }
}
