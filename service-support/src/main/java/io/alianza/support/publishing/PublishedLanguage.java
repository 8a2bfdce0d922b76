package io.alianza.support.publishing;

import io.alianza.support.Recorded;
import java.util.Optional;

/** Translates a service's domain events into the published language. One per service, in its {@code messaging} package. */
public interface PublishedLanguage {

    /** Topic of this service's context. */
    String topic();

    /** The message for a domain event; empty when it stays private. Key, id, time and position are the starter's. */
    Optional<Outgoing> translate(Recorded event);
}
