package io.alianza.support.publishing;

import io.alianza.support.topics.Topics.TopicRefused;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Starts and stops the publisher with the service. A topic that is not as it must be ends the start. */
final class PublisherRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PublisherRunner.class);

    private final Publisher publisher;
    private final OutgoingMessages messages;
    private final Thread thread;
    private volatile boolean running;

    PublisherRunner(Publisher publisher, OutgoingMessages messages) {
        this.publisher = publisher;
        this.messages = messages;
        this.thread = Thread.ofPlatform().name("publisher").unstarted(publisher);
    }

    /**
     * @throws TopicRefused with a sentence for the operator
     */
    @Override
    public void start() {
        try {
            messages.ensureTopic();
        } catch (KafkaException e) {
            log.warn("The broker does not answer; what is recorded meanwhile is published later: {}", e.toString());
        }
        running = true;
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        publisher.stop();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
