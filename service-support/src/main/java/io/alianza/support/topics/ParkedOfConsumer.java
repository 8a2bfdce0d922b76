package io.alianza.support.topics;

import io.alianza.support.parking.ParkedQueue;
import java.util.List;

/** The parked messages of one consumer, by their keys. */
final class ParkedOfConsumer implements ParkedQueue {

    private final String consumer;
    private final ParkedMessages parked;
    private final MessageBatches batches;

    ParkedOfConsumer(String consumer, ParkedMessages parked, MessageBatches batches) {
        this.consumer = consumer;
        this.parked = parked;
        this.batches = batches;
    }

    @Override
    public String name() {
        return consumer;
    }

    @Override
    public List<ParkedSequence> sequences() {
        return parked.sequences(consumer);
    }

    @Override
    public long size() {
        return parked.size(consumer);
    }

    @Override
    public boolean retry(String key) {
        try {
            return batches.retry(key);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean discard(String key) {
        return batches.discard(key);
    }
}
