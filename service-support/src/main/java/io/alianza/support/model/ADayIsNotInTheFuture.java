package io.alianza.support.model;

import java.time.LocalDate;

/** What is said to have happened has happened: the business day of a fact is today or earlier. */
public record ADayIsNotInTheFuture(LocalDate occurredOn, LocalDate today) implements Rule {

    @Override
    public void verify() {
        new Faults()
                .unless(!occurredOn.isAfter(today), "/occurredOn", "in-future", occurredOn.toString(), "≤ " + today)
                .verify();
    }
}
