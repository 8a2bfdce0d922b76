package io.alianza.support.topics;

import io.alianza.support.checks.Lag;
import io.alianza.support.checks.LagSource;
import io.alianza.support.checks.StoppedByRestore;
import io.alianza.support.parking.ParkedSource;
import io.alianza.support.topics.KnownLogs.LogRestored;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.Binder;
import org.springframework.cloud.stream.binder.BinderFactory;
import org.springframework.cloud.stream.binder.Binding;
import org.springframework.cloud.stream.binder.ExtendedConsumerProperties;
import org.springframework.cloud.stream.binder.HeaderMode;
import org.springframework.cloud.stream.binder.kafka.properties.KafkaConsumerProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessagingException;

/** Binds each sink to its topics by Spring Cloud Stream's Kafka binder, batch by batch, with neither its retry nor its DLQ. */
public final class TopicConsumers implements SmartLifecycle, ParkedSource, LagSource, StoppedByRestore {

    private static final Logger log = LoggerFactory.getLogger(TopicConsumers.class);
    private static final int LARGEST_BATCH = 500;

    private final BinderFactory binders;
    private final Topics topics;
    private final Parts parts;
    private final ConsumerPositions positions;
    private final Map<String, Consumer> consumers = new ConcurrentHashMap<>();
    private volatile boolean started;

    TopicConsumers(BinderFactory binders, Topics topics, Parts parts, ConsumerPositions positions) {
        this.binders = binders;
        this.positions = positions;
        this.topics = topics;
        this.parts = parts;
    }

    /** What every consumer is made of. */
    record Parts(String service, MessageReader reader, KnownLogs logs, ParkedMessages parked, MeterRegistry metrics) {

        MessageBatches batches(MessageSink sink) {
            return new MessageBatches(sink, reader, logs, parked, metrics);
        }
    }

    /** A sink with its binding; the binding is absent while it does not run. */
    private static final class Consumer {

        private final MessageSink sink;
        private final MessageBatches batches;
        private Optional<Binding<MessageChannel>> binding = Optional.empty();
        private volatile Optional<String> metAnotherLog = Optional.empty();

        Consumer(MessageSink sink, MessageBatches batches) {
            this.sink = sink;
            this.batches = batches;
        }
    }

    /** Adds a sink; it is fed as soon as the service runs. */
    public void add(MessageSink sink) {
        Consumer added = new Consumer(sink, parts.batches(sink));
        if (consumers.putIfAbsent(sink.name(), added) != null) {
            throw new IllegalStateException("two consumers are named " + sink.name());
        }
        if (started) {
            bind(added);
        }
    }

    public void remove(String name) {
        Optional.ofNullable(consumers.remove(name)).ifPresent(TopicConsumers::unbind);
    }

    /** Forgets what a consumer has parked; for one that will not come again. */
    public void forget(String name) {
        parts.parked().clear(name);
        parts.logs().forget(name);
    }

    /** Keys of which a consumer has something parked. */
    public Set<String> parked(String name) {
        return parts.parked().keys(name);
    }

    /** An operator's word that a restored log is to be followed from now on. */
    public boolean acceptLog(String name) {
        parts.logs().forget(name);
        return consumers.containsKey(name);
    }

    /**
     * Whether one consumer has taken at least all that another one has; of a topic that was made anew, of which the other one has
     * taken nothing, all there is.
     */
    public boolean hasPassed(String one, String other) {
        Map<TopicPartition, Long> far = positions.taken(group(one));
        Map<TopicPartition, Long> wanted = positions.taken(group(other));
        return positions.ends(physical(consumer(one).sink)).entrySet().stream()
                .allMatch(end -> far.getOrDefault(end.getKey(), 0L)
                        >= Math.min(wanted.getOrDefault(end.getKey(), end.getValue()), end.getValue()));
    }

    private Consumer consumer(String name) {
        return Optional.ofNullable(consumers.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no consumer is named " + name));
    }

    private List<String> physical(MessageSink sink) {
        return sink.topics().stream().map(topics::physical).toList();
    }

    /** Those that met a message of another log; nothing of it was taken. */
    @Override
    public Map<String, String> stopped() {
        Map<String, String> stopped = new HashMap<>();
        consumers.forEach((name, one) -> one.metAnotherLog.ifPresent(sentence -> stopped.put(name, sentence)));
        return stopped;
    }

    @Override
    public List<Lag> lags() {
        return consumers.values().stream().<Lag>map(one -> lagOf(one.sink)).toList();
    }

    private Lag lagOf(MessageSink sink) {
        return new ConsumerLag(sink.name(), physical(sink), group(sink.name()), positions);
    }

    private String group(String name) {
        return topics.physical(parts.service() + "." + name.replace(':', '.'));
    }

    @Override
    public List<ParkedOfConsumer> queues() {
        return consumers.entrySet().stream()
                .map(one -> new ParkedOfConsumer(one.getKey(), parts.parked(), one.getValue().batches))
                .toList();
    }

    private void bind(Consumer consumer) {
        MessageSink sink = consumer.sink;
        topics.ensure(sink.topics());
        DirectChannel channel = new DirectChannel();
        channel.subscribe(message -> take(consumer, (List<?>) message.getPayload()));
        Binder<MessageChannel, ExtendedConsumerProperties<KafkaConsumerProperties>, ?> binder = kafka();
        String names = sink.topics().stream().sorted().map(topics::physical).collect(Collectors.joining(","));
        consumer.binding = Optional.of(binder.bindConsumer(names, group(sink.name()), channel, properties()));
    }

    @SuppressWarnings("unchecked")
    private Binder<MessageChannel, ExtendedConsumerProperties<KafkaConsumerProperties>, ?> kafka() {
        return (Binder<MessageChannel, ExtendedConsumerProperties<KafkaConsumerProperties>, ?>)
                (Binder<?, ?, ?>) binders.getBinder(null, MessageChannel.class);
    }

    private static ExtendedConsumerProperties<KafkaConsumerProperties> properties() {
        KafkaConsumerProperties kafka = new KafkaConsumerProperties();
        kafka.setStartOffset(KafkaConsumerProperties.StartOffset.earliest);
        kafka.setEnableDlq(false);
        kafka.setConverterBeanName(RawBatches.BEAN);
        kafka.setCommonErrorHandlerBeanName(PauseAndRetry.BEAN);
        kafka.setConfiguration(Map.of(
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                String.valueOf(LARGEST_BATCH),
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                "org.apache.kafka.clients.consumer.CooperativeStickyAssignor"));
        ExtendedConsumerProperties<KafkaConsumerProperties> properties = new ExtendedConsumerProperties<>(kafka);
        properties.setBatchMode(true);
        properties.setMultiplex(true);
        properties.setMaxAttempts(1);
        properties.setHeaderMode(HeaderMode.none);
        properties.setUseNativeDecoding(true);
        return properties;
    }

    @SuppressWarnings("unchecked")
    private static void take(Consumer consumer, List<?> stored) {
        List<Message> batch = stored.stream()
                .map(message -> Message.of((ConsumerRecord<byte[], byte[]>) message))
                .toList();
        try {
            consumer.batches.take(batch);
            consumer.metAnotherLog = Optional.empty();
        } catch (Exception e) {
            if (e instanceof LogRestored) {
                consumer.metAnotherLog = Optional.of(String.valueOf(e.getMessage()));
            }
            log.warn("{} pauses, nothing is skipped: {}", consumer.sink.name(), e.toString());
            throw new MessagingException("the batch has to come again", e);
        }
    }

    private static void unbind(Consumer consumer) {
        consumer.binding.ifPresent(Binding::unbind);
        consumer.binding = Optional.empty();
    }

    @Override
    public void start() {
        started = true;
        consumers.values().forEach(this::bind);
    }

    @Override
    public void stop() {
        started = false;
        consumers.values().forEach(TopicConsumers::unbind);
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
