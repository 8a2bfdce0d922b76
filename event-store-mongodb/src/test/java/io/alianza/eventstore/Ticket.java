package io.alianza.eventstore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** A little stream of events for tests. */
public final class Ticket {

    public static final EventTypes TYPES = EventTypes.of(Event.class);
    public static final JsonEventSerializer SERIALIZER = JsonEventSerializer.of(TYPES);

    private Ticket() {}

    /** What happens to a ticket. */
    public sealed interface Event {}

    @StoredEvent("ticket.opened")
    public record Opened(String title, BigDecimal price) implements Event {}

    @StoredEvent("ticket.noted")
    public record Noted(int number) implements Event {}

    public static DomainEventMessage<Event> opened(String ticket) {
        return event(ticket, 0, new Opened("a title", new BigDecimal("12.50")));
    }

    public static DomainEventMessage<Event> noted(String ticket, long sequence) {
        return event(ticket, sequence, new Noted((int) sequence));
    }

    public static DomainEventMessage<Event> event(String ticket, long sequence, Event payload) {
        return new GenericDomainEventMessage<>("Ticket", ticket, sequence, payload);
    }

    /** Events of one ticket from a sequence up to another one, that one left out. */
    public static List<DomainEventMessage<Event>> notes(String ticket, long from, long before) {
        List<DomainEventMessage<Event>> events = new ArrayList<>();
        for (long sequence = from; sequence < before; sequence++) {
            events.add(noted(ticket, sequence));
        }
        return events;
    }
}
