package io.alianza.support.architecture.wrong.invoice;

import io.alianza.support.architecture.wrong.order.Order;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Closes the cycle, and speaks to the broker itself. */
public record Invoice(Order order, ProducerRecord<String, String> message) {}
