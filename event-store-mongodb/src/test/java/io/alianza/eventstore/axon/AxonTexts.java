package io.alianza.eventstore.axon;

import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;

/** Axon's suites use bare texts as events. */
final class AxonTexts {

    static final JsonEventSerializer SERIALIZER = JsonEventSerializer.of(
            EventTypes.builder().add("test.text", "1", String.class).build());

    private AxonTexts() {}
}
