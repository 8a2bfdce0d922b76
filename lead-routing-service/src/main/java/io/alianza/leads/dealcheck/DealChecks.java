package io.alianza.leads.dealcheck;

import io.alianza.leads.dealcheck.DealCheckCommand.RecordCheck;
import io.alianza.leads.dealcheck.DealCheckEvent.DealChecked;
import io.alianza.support.model.Ids;
import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * The checks one user made on one day.
 *
 * <p>Invariant: never more than {@value #A_DAY}.
 */
public final class DealChecks {

    /** Who registers deals needs a few; who goes through a list of rivals' customers needs many. */
    static final int A_DAY = 20;

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private int made;

    /** Stream of one user and day. */
    public static String idOf(String userId, LocalDate on) {
        return Ids.derived("deal-checks", userId, on.toString());
    }

    @CommandHandler
    void handle(DealCheckCommand command) {
        decide(made, command).forEach(AggregateLifecycle::apply);
    }

    static List<DealCheckEvent> decide(int made, DealCheckCommand command) {
        return switch (command) {
            case RecordCheck check -> {
                new ChecksAreLimited(made, check.untilTomorrow()).verify();
                yield List.of(new DealChecked(
                        check.checksId(),
                        made + 1,
                        check.userId(),
                        check.partnerId(),
                        check.customerKeys(),
                        check.answer().code(),
                        check.on()));
            }
        };
    }

    @EventSourcingHandler
    void on(DealCheckEvent event) {
        switch (event) {
            case DealChecked checked -> {
                id = checked.checksId();
                made = checked.number();
            }
        }
    }

    record ChecksAreLimited(int made, Duration untilTomorrow) implements Rule {

        @Override
        public void verify() {
            if (made >= A_DAY) {
                throw Refusal.tooMany("too-many-checks", Map.of("limit", Integer.toString(A_DAY)), untilTomorrow);
            }
        }
    }
}
