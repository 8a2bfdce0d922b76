package io.alianza.support.commands;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Counts the events that aggregates have decided to in the active unit of work. */
final class DecidedHere {

    private static final String RESOURCE = DecidedHere.class.getName();

    private DecidedHere() {}

    static int events() {
        return counter().get();
    }

    static void add(int events) {
        counter().addAndGet(events);
    }

    private static AtomicInteger counter() {
        return CurrentUnitOfWork.get().getOrComputeResource(RESOURCE, first -> new AtomicInteger());
    }
}
