package io.alianza.support.processing;

import io.alianza.support.processing.EventSink.Batch;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Feeds a sink from a processor. The batch ends in an interceptor, after the last message of a processor's batch and after
 * every message outside one: in {@code onPrepareCommit} the token would already be stored, and {@code @ConcludesBatch} is not
 * called when the last event is parked.
 */
final class SinkHandler implements EventMessageHandler, MessageHandlerInterceptor<EventMessage<?>> {

    private final EventSink sink;
    private final RecordedEvents recorded;
    private final String batchKey;

    SinkHandler(EventSink sink, RecordedEvents recorded) {
        this.sink = sink;
        this.recorded = recorded;
        this.batchKey = "alianza.batch/" + sink.name();
    }

    @Override
    public Object handle(EventMessage<?> message) throws Exception {
        Batch batch = CurrentUnitOfWork.get().root().getOrComputeResource(batchKey, first -> sink.begin());
        batch.handle(recorded.of(message));
        return message;
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
