package io.alianza.eventstore;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import org.axonframework.common.IdentifierFactory;

/** Ids of messages rise with time, so that the indexes over them are written at their end. Axon finds this by its service file. */
public final class UuidV7IdentifierFactory extends IdentifierFactory {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    @Override
    public String generateIdentifier() {
        return ids.generate().toString();
    }
}
