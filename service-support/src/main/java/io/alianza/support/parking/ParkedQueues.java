package io.alianza.support.parking;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** All queues of a service; they come and go with the views that are built. */
final class ParkedQueues {

    private final ObjectProvider<ParkedSource> sources;

    ParkedQueues(ObjectProvider<ParkedSource> sources) {
        this.sources = sources;
    }

    List<ParkedQueue> all() {
        return sources.orderedStream()
                .<ParkedQueue>flatMap(source -> source.queues().stream())
                .toList();
    }
}
