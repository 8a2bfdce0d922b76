package io.alianza.support.sample;

import io.alianza.eventstore.StoredEvent;
import java.time.LocalDate;

sealed interface JarEvent {

    String jarId();

    @StoredEvent("jar.made")
    record JarMade(String jarId, int size, LocalDate madeOn) implements JarEvent {}

    /** Says what the jar holds after the filling. */
    @StoredEvent("jar.filled")
    record JarFilled(String jarId, String fillingId, int content, int size) implements JarEvent {

        boolean full() {
            return content == size;
        }
    }
}
