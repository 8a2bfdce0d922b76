package io.alianza.support.sample;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

sealed interface JarCommand {

    @TargetAggregateIdentifier
    String jarId();

    record MakeJar(String jarId, int size) implements JarCommand {}

    /** Fills a jar; the same filling again changes nothing. */
    record FillJar(String jarId, String fillingId, int amount) implements JarCommand {}
}
