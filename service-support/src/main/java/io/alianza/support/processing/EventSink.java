package io.alianza.support.processing;

import io.alianza.support.Recorded;
import java.util.List;

/** Where events go, in batches: a view's rows, a reaction. */
public interface EventSink {

    /** Names processor, token and parked events. */
    String name();

    /** Under which name what an operator gave up is remembered: the same for all builds of a view. */
    default String lasting() {
        return name();
    }

    Batch begin();

    /** Given up when anything fails; the same events then come again in another one. */
    interface Batch {

        /** Events that are about to come, so that what they need can be read together; some may not come after all. */
        default void expect(List<Recorded> events) {}

        void handle(Recorded event) throws Exception;

        /** After the last event and before the position is stored. */
        void end() throws Exception;
    }
}
