package io.alianza.support.views;

import java.util.Set;

/** A projection that is fed from topics of other services instead of the own log. */
public interface TopicProjection extends Projection {

    /** Topics it reads, from their beginning. */
    Set<String> topics();
}
