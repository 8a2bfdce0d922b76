package io.alianza.leads.deal;

import io.alianza.leads.actor.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a deal. */
public sealed interface DealCommand {

    @TargetAggregateIdentifier
    String dealId();

    /** It waits for the channel manager's yes or no. */
    record RegisterDeal(
            String dealId,
            Actor by,
            String partnerId,
            String customerId,
            List<String> customerKeys,
            String territory,
            String currency,
            List<DealLine> lines,
            @Nullable LocalDate expectedOn,
            Map<String, String> externalIds,
            LocalDate occurredOn)
            implements DealCommand {}

    /**
     * A deal whose decision came before it: won from a lead the vendor gave, or imported. Registered, approved and won on one
     * day.
     */
    record RecordWonDeal(
            String dealId,
            String partnerId,
            @Nullable String leadId,
            String customerId,
            List<String> customerKeys,
            String territory,
            String currency,
            List<DealLine> lines,
            Map<String, String> externalIds,
            LocalDate wonOn)
            implements DealCommand {}

    /** Refuses unless this is what was won: a win that is stated again says the same. */
    record ConfirmWonDeal(
            String dealId,
            @Nullable String currency,
            List<DealLine> lines,
            @Nullable LocalDate wonOn) implements DealCommand {}

    /** What people ask of a deal that is there. */
    sealed interface Working extends DealCommand {

        Actor by();
    }

    /** @param protectedUntil absent: {@link DealRules#PROTECTION_DAYS} from today */
    record ApproveDeal(String dealId, Actor by, @Nullable LocalDate protectedUntil) implements Working {}

    /** @param reason one of {@link DealReasons#REFUSAL} */
    record RefuseDeal(String dealId, Actor by, @Nullable String reason) implements Working {}

    record AdvanceDeal(String dealId, Actor by, @Nullable String stage) implements Working {}

    record WinDeal(
            String dealId,
            Actor by,
            @Nullable String currency,
            List<DealLine> lines,
            @Nullable LocalDate wonOn) implements Working {}

    /** @param reason one of {@link DealReasons#LOSS} */
    record LoseDeal(String dealId, Actor by, @Nullable String reason) implements Working {}
}
