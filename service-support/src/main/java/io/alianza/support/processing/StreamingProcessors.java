package io.alianza.support.processing;

import io.alianza.eventstore.MongoMessageSource;
import io.alianza.eventstore.MongoTokenStore;
import io.alianza.eventstore.Position;
import io.alianza.support.checks.Lag;
import io.alianza.support.checks.LagSource;
import io.alianza.support.checks.StoppedByRestore;
import io.alianza.support.parking.ParkedQueue.ParkedSequence;
import io.alianza.support.parking.ParkedSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.springframework.context.SmartLifecycle;

/**
 * Makes and runs the pooled streaming processors of a service, all alike: one segment, batches of 200, from the log's start,
 * errors propagate, poison parks behind its aggregate. Axon's default error handler would log an error and move on.
 */
public final class StreamingProcessors implements SmartLifecycle, ParkedSource, LagSource, StoppedByRestore {

    private static final int BATCH = 200;
    private static final int WORKERS = 4;
    /** Also how soon a processor that failed, or whose process died, is taken up again. */
    private static final int CLAIM_EVERY_MS = 2_000;

    private final MongoMessageSource source;
    private final TokenStore tokens;
    private final EventQueues queues;
    private final RecordedEvents recorded;
    private final GivenUpEvents givenUp;
    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(
            WORKERS, Thread.ofPlatform().name("processor-", 0).factory());
    private final ScheduledExecutorService coordinators = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("coordinator-", 0).factory());
    private volatile boolean started;

    public StreamingProcessors(
            MongoMessageSource source,
            TokenStore tokens,
            EventQueues queues,
            RecordedEvents recorded,
            GivenUpEvents givenUp) {
        this.source = source;
        this.tokens = tokens;
        this.queues = queues;
        this.recorded = recorded;
        this.givenUp = givenUp;
    }

    private record Running(
            EventSink sink, PooledStreamingEventProcessor processor, DeadLetteringEventHandlerInvoker invoker) {}

    /** Adds a processor; it runs as soon as the service does. */
    public void add(EventSink sink) {
        Running added = processorOf(sink);
        if (running.putIfAbsent(sink.name(), added) != null) {
            throw new IllegalStateException("two processors are named " + sink.name());
        }
        if (started) {
            added.processor().start();
        }
    }

    public void remove(String name) {
        Optional.ofNullable(running.remove(name))
                .ifPresent(gone -> gone.processor().shutDown());
    }

    /** Gives up what a processor that will not come again has parked. */
    public void forget(String name) {
        queues.of(name).clear();
    }

    /** Tries the parked events of a sequence again; false when they stay parked. */
    public boolean retry(String name, Predicate<DeadLetter<? extends EventMessage<?>>> which) {
        Running retried = running.get(name);
        return retried != null && Retrying.parked(() -> retried.invoker().process(which));
    }

    @Override
    public List<ParkedEvents> queues() {
        return running.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> queue(one.getKey(), one.getValue().sink()))
                .toList();
    }

    private ParkedEvents queue(String name, EventSink sink) {
        return new ParkedEvents(name, queues.of(name), this, givenUp, sink.lasting());
    }

    /** Aggregates of which a processor has something parked. */
    public Set<String> parked(String name) {
        Running one = running.get(name);
        return one == null
                ? Set.of()
                : queue(name, one.sink()).sequences().stream()
                        .map(ParkedSequence::sequence)
                        .collect(Collectors.toSet());
    }

    /** Of the processors that run in this process: another one knows of its own. */
    @Override
    public List<Lag> lags() {
        List<Lag> lags = new ArrayList<>();
        running.forEach((name, one) -> one.processor().processingStatus().values().stream()
                .findFirst()
                .ifPresent(status -> lags.add(new OfProcessor(name, status, source))));
        return lags;
    }

    /** Those whose tokens count in another log. */
    @Override
    public Map<String, String> stopped() {
        Map<String, String> stopped = new HashMap<>();
        if (tokens instanceof MongoTokenStore known) {
            known.ofOtherLogs().stream()
                    .filter(running::containsKey)
                    .forEach(name -> stopped.put(name, "log restored, rebuild: its position is of another log"));
        }
        return stopped;
    }

    private record OfProcessor(String name, EventTrackerStatus status, MongoMessageSource source) implements Lag {

        @Override
        public long behind() {
            return source.lag(Position.of(status.getTrackingToken()));
        }
    }

    private Running processorOf(EventSink sink) {
        SinkHandler handler = new SinkHandler(sink, recorded, givenUp);
        DeadLetteringEventHandlerInvoker invoker = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(handler)
                .queue(queues.of(sink.name()))
                .enqueuePolicy(new ThirdTryParks(sink.name()))
                .enableSequenceIdentifierCache()
                .sequencingPolicy(SequentialPerAggregatePolicy.instance())
                .transactionManager(NoTransactionManager.instance())
                .build();
        invoker.registerHandlerInterceptor(handler);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(sink.name())
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .tokenClaimInterval(CLAIM_EVERY_MS)
                .workerExecutor(workers)
                .coordinatorExecutor(coordinators)
                .build();
        processor.registerHandlerInterceptor(handler);
        return new Running(sink, processor, invoker);
    }

    @Override
    public void start() {
        started = true;
        running.values().forEach(one -> one.processor().start());
    }

    @Override
    public void stop() {
        started = false;
        running.values().stream()
                .map(one -> one.processor().shutdownAsync())
                .toList()
                .forEach(CompletableFuture::join);
        workers.shutdown();
        coordinators.shutdown();
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
