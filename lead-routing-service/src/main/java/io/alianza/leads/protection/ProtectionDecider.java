package io.alianza.leads.protection;

import io.alianza.leads.protection.ProtectionCommand.ConfirmUnprotected;
import io.alianza.leads.protection.ProtectionCommand.EndProtection;
import io.alianza.leads.protection.ProtectionCommand.Protect;
import io.alianza.leads.protection.ProtectionEvent.ProtectionEnded;
import io.alianza.leads.protection.ProtectionEvent.ProtectionGranted;
import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Decides on protections. */
final class ProtectionDecider {

    private ProtectionDecider() {}

    static List<ProtectionEvent> decide(ProtectionState state, ProtectionCommand command) {
        return switch (command) {
            case ConfirmUnprotected confirm -> {
                new AProtectedCustomerIsNotGivenTwice(state, confirm.partnerId(), confirm.products(), confirm.on())
                        .verify();
                yield List.of();
            }
            case Protect protect -> protect(state, protect);
            case EndProtection end ->
                state.byDeal().containsKey(end.dealId())
                        ? List.of(new ProtectionEnded(end.protectionId(), end.dealId(), end.on()))
                        : List.of();
        };
    }

    private static List<ProtectionEvent> protect(ProtectionState state, Protect command) {
        new AProtectedCustomerIsNotGivenTwice(state, command.partnerId(), command.products(), command.on()).verify();
        ProtectionGranted granted = new ProtectionGranted(
                command.protectionId(), command.dealId(), command.partnerId(), command.products(), command.until());
        return granted.equals(state.byDeal().get(command.dealId())) ? List.of() : List.of(granted);
    }

    /** Said to the channel manager, who approves; so it may name the deal that is in the way. */
    record AProtectedCustomerIsNotGivenTwice(
            ProtectionState state, String partnerId, List<String> products, LocalDate on) implements Rule {

        @Override
        public void verify() {
            state.inTheWayOf(partnerId, products, on).ifPresent(granted -> {
                throw Refusal.conflict(
                        "customer-protected",
                        Map.of(
                                "deal",
                                granted.dealId(),
                                "until",
                                granted.until().toString()));
            });
        }
    }
}
