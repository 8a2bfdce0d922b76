package io.alianza.support.topics;

import io.alianza.support.Recorded;
import java.util.List;
import java.util.Set;

/** Where the messages of topics go. */
public interface MessageSink {

    /** Names consumer group and parked messages. */
    String name();

    Set<String> topics();

    /** Under which name what an operator gave up is remembered: the same for all builds of a view. */
    default String lasting() {
        return name();
    }

    /**
     * Takes all of them or none, and any of them any number of times.
     *
     * @throws io.alianza.support.model.Refusal when one of them is refused
     */
    void take(List<Recorded> messages) throws Exception;
}
