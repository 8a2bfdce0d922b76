package io.alianza.support.inbox;

import io.alianza.support.Recorded;
import java.util.Set;

/**
 * Takes integration events of other services into the own log. A batch of messages is one unit of work and one commit; when
 * it fails for one message's sake the messages are tried one by one, and what cannot be taken parks with the later ones of
 * its key.
 */
public interface Inbox {

    /** Stable name, kebab-case; names consumer group and parked messages. */
    String name();

    Set<String> topics();

    /**
     * Translates one message into commands, given to {@code Commands.handleHere}. The payload is the integration event; the
     * aggregate that has already seen the foreign sequence ({@link Recorded#sequence()}) decides to no event.
     */
    void receive(Recorded message);
}
