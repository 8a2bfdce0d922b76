package io.alianza.leads.dealcheck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a user's checks of one day. */
public sealed interface DealCheckCommand {

    @TargetAggregateIdentifier
    String checksId();

    /**
     * Records a check before its answer is given.
     *
     * @param partnerId absent for the vendor's own people
     * @param customerKeys keyed hashes of what was asked about
     * @param on day of the check
     * @param untilTomorrow how long until the next day begins
     */
    record RecordCheck(
            String checksId,
            String userId,
            @Nullable String partnerId,
            List<String> customerKeys,
            CheckAnswer answer,
            LocalDate on,
            Duration untilTomorrow)
            implements DealCheckCommand {}
}
