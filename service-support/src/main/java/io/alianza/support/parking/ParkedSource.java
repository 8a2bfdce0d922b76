package io.alianza.support.parking;

import java.util.Collection;

/** Whoever has queues of parked events or messages. */
@FunctionalInterface
public interface ParkedSource {

    Collection<? extends ParkedQueue> queues();
}
