package io.alianza.support.sample;

import io.alianza.support.Recorded;
import io.alianza.support.publishing.Outgoing;
import io.alianza.support.publishing.PublishedLanguage;
import io.alianza.support.sample.JarEvent.JarFilled;
import java.util.Optional;

/** Others are told of fillings; that a jar was made is nobody's business. */
final class JarLanguage implements PublishedLanguage {

    static final String TOPIC = "sample.jar.events";
    static final String TYPE = "sample.jar.jar-filled.v1";

    record Filled(String jarId, int content) {}

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Optional<Outgoing> translate(Recorded event) {
        return event.payload() instanceof JarFilled filled
                ? Optional.of(
                        new Outgoing(TYPE, new Filled(filled.jarId(), filled.content()), "/schemas/jar-filled.v1.json"))
                : Optional.empty();
    }
}
