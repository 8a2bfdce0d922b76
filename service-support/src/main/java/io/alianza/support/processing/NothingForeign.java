package io.alianza.support.processing;

import io.alianza.eventstore.MongoDeadLetterQueue;
import io.alianza.eventstore.MongoTokenStore;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/**
 * Start-up ends here with a token store or a dead-letter queue that is not the log's own: any other keeps no log identity
 * beside its tokens, or loses what is parked.
 */
final class NothingForeign {

    NothingForeign(TokenStore tokens, EventQueues queues) {
        refuseUnless(tokens instanceof MongoTokenStore, tokens);
        SequencedDeadLetterQueue<?> queue = queues.of("start-up");
        refuseUnless(queue instanceof MongoDeadLetterQueue<?>, queue);
    }

    private static void refuseUnless(boolean ours, Object found) {
        if (!ours) {
            throw new IllegalStateException(found.getClass().getName()
                    + " is not of this house: use the event log's own token store and dead-letter queue");
        }
    }
}
