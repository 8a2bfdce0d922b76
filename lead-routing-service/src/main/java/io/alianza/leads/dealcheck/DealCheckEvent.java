package io.alianza.leads.dealcheck;

import io.alianza.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a user's checks of one day. */
public sealed interface DealCheckEvent {

    String checksId();

    /**
     * @param number of the check among the user's of that day, from 1
     * @param answer {@link CheckAnswer#code()}
     */
    @StoredEvent("deal-check.made")
    record DealChecked(
            String checksId,
            int number,
            String userId,
            @Nullable String partnerId,
            List<String> customerKeys,
            String answer,
            LocalDate occurredOn)
            implements DealCheckEvent {}
}
