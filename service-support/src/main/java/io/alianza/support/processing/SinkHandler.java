package io.alianza.support.processing;

import io.alianza.support.processing.EventSink.Batch;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds a sink from a processor. The batch ends in an interceptor, after the last message of a processor's batch and after
 * every message outside one: in {@code onPrepareCommit} the token would already be stored, and {@code @ConcludesBatch} is not
 * called when the last event is parked.
 */
final class SinkHandler implements EventMessageHandler, MessageHandlerInterceptor<EventMessage<?>> {

    private static final Logger log = LoggerFactory.getLogger(SinkHandler.class);

    private final EventSink sink;
    private final RecordedEvents recorded;
    private final GivenUpEvents givenUp;
    private final String batchKey;
    /** Read once: what is given up later is behind this reader, or parked for it too. */
    private @Nullable Set<String> skipped;

    SinkHandler(EventSink sink, RecordedEvents recorded, GivenUpEvents givenUp) {
        this.sink = sink;
        this.recorded = recorded;
        this.givenUp = givenUp;
        this.batchKey = "alianza.batch/" + sink.name();
    }

    @Override
    public Object handle(EventMessage<?> message) throws Exception {
        if (skipped().contains(message.getIdentifier())) {
            return message;
        }
        Batch batch = CurrentUnitOfWork.get().root().getOrComputeResource(batchKey, first -> begin());
        batch.handle(recorded.of(message));
        return message;
    }

    private synchronized Set<String> skipped() {
        if (skipped == null) {
            skipped = givenUp.of(sink.lasting());
        }
        return skipped;
    }

    private Batch begin() {
        Batch batch = sink.begin();
        if (CurrentUnitOfWork.get().root() instanceof BatchingUnitOfWork<?> batching) {
            lookAhead(batch, batching.getMessages());
        }
        return batch;
    }

    /** A matter of speed alone: what fails here fails again when it is its turn, and is then known to be that event's. */
    private void lookAhead(Batch batch, List<? extends Message<?>> messages) {
        try {
            batch.expect(messages.stream()
                    .map(message -> recorded.of((EventMessage<?>) message))
                    .toList());
        } catch (RuntimeException itsTurnComes) {
            log.debug("{} reads one by one", sink.name(), itsTurnComes);
        }
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        Object result = chain.proceed();
        if (!(unitOfWork instanceof BatchingUnitOfWork<?> batching) || batching.isLastMessage()) {
            end(unitOfWork);
        }
        return result;
    }

    /** The batch is missing when all of its events were parked. */
    private void end(UnitOfWork<?> unitOfWork) throws Exception {
        Batch batch = unitOfWork.root().getResource(batchKey);
        if (batch != null) {
            unitOfWork.root().resources().remove(batchKey);
            batch.end();
        }
    }

    @Override
    public Class<?> getTargetType() {
        return sink.getClass();
    }
}
