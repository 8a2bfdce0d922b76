package io.alianza.leads.deal;

import io.alianza.leads.deal.DealCommand.ApproveDeal;
import io.alianza.leads.deal.DealCommand.LoseDeal;
import io.alianza.leads.deal.DealEvent.DealApproved;
import io.alianza.leads.deal.DealEvent.DealLost;
import io.alianza.leads.deal.DealEvent.DealRegistered;
import io.alianza.leads.deal.DealState.Known;
import io.alianza.leads.protection.Protection;
import io.alianza.leads.protection.ProtectionCommand.ConfirmUnprotected;
import io.alianza.leads.protection.ProtectionCommand.EndProtection;
import io.alianza.leads.protection.ProtectionCommand.Protect;
import java.util.List;
import java.util.stream.Stream;

/**
 * What belongs into the same commit as a deal's decision: the protection of its customer, under each key. All that may refuse
 * comes before all that records. What was won before it came here is history and protects nobody.
 */
final class DealCompanions {

    private DealCompanions() {}

    static List<Object> of(DealState state, DealCommand command, List<DealEvent> events) {
        if (events.isEmpty() || !(state instanceof Known known)) {
            return List.of();
        }
        DealRegistered deal = known.registered();
        return switch (command) {
            case ApproveDeal _ -> protect(deal, (DealApproved) events.getFirst());
            case LoseDeal _ -> end(deal, (DealLost) events.getFirst());
            default -> List.of();
        };
    }

    private static List<Object> protect(DealRegistered deal, DealApproved approved) {
        List<String> products =
                deal.lines().stream().map(DealLine::product).distinct().toList();
        Stream<Object> questions = deal.customerKeys().stream()
                .map(key -> new ConfirmUnprotected(
                        Protection.idOf(key), deal.dealId(), deal.partnerId(), products, approved.occurredOn()));
        Stream<Object> records = deal.customerKeys().stream()
                .map(key -> new Protect(
                        Protection.idOf(key),
                        deal.dealId(),
                        deal.partnerId(),
                        products,
                        approved.occurredOn(),
                        approved.protectedUntil()));
        return Stream.concat(questions, records).toList();
    }

    private static List<Object> end(DealRegistered deal, DealLost lost) {
        return deal.customerKeys().stream()
                .<Object>map(key -> new EndProtection(Protection.idOf(key), deal.dealId(), lost.occurredOn()))
                .toList();
    }
}
