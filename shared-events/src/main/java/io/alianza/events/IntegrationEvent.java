package io.alianza.events;

import java.time.LocalDate;

/** A fact one service publishes to the others. It holds no personal data: people are named by id. */
public interface IntegrationEvent {

    /** Id of the aggregate the fact belongs to; key of the message and CloudEvents {@code subject}. */
    String aggregateId();

    /** Business day of the fact in the vendor's zone. */
    LocalDate occurredOn();
}
