package io.alianza.leads.deal;

import io.alianza.leads.actor.BusinessDay;
import io.alianza.leads.deal.DealCommand.ConfirmWonDeal;
import io.alianza.leads.deal.DealCommand.RecordWonDeal;
import io.alianza.leads.deal.DealCommand.RegisterDeal;
import io.alianza.leads.deal.DealCommand.Working;
import io.alianza.leads.deal.DealEvent.DealApproved;
import io.alianza.leads.deal.DealEvent.DealRegistered;
import io.alianza.leads.deal.DealEvent.DealWon;
import io.alianza.leads.deal.DealRules.ADealIsKnownToTheVendorAndItsPartner;
import io.alianza.leads.deal.DealRules.ADealIsRegisteredOnce;
import io.alianza.leads.deal.DealRules.APartnerRegistersForItself;
import io.alianza.leads.deal.DealState.Known;
import io.alianza.leads.deal.DealState.Unknown;
import io.alianza.leads.deal.DealState.Won;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Decides on deals. */
final class DealDecider {

    private DealDecider() {}

    static List<DealEvent> decide(DealState state, DealCommand command, LocalDate today) {
        return switch (command) {
            case RegisterDeal register -> register(state, register, today);
            case RecordWonDeal won -> recordWon(state, won, today);
            case ConfirmWonDeal won -> confirm(state, won);
            case Working working -> DealWork.decide(state, working, today);
        };
    }

    private static List<DealEvent> register(DealState state, RegisterDeal command, LocalDate today) {
        new APartnerRegistersForItself(command.by(), command.partnerId()).verify();
        DealRegistered registered = registered(command);
        return switch (state) {
            case Unknown _ -> {
                fields(registered)
                        .and(BusinessDay.faults(command.by().mayDateBack(), command.occurredOn(), today, "/occurredOn"))
                        .verify();
                yield List.of(registered);
            }
            case Known known -> {
                new ADealIsKnownToTheVendorAndItsPartner(command.dealId(), state, command.by()).verify();
                new ADealIsRegisteredOnce(known.registered(), registered).verify();
                yield List.of();
            }
        };
    }

    private static List<DealEvent> recordWon(DealState state, RecordWonDeal command, LocalDate today) {
        DealRegistered registered = registered(command);
        return switch (state) {
            case Unknown _ -> {
                fields(registered).verify();
                new AWinIsComplete(true, command.currency(), command.lines(), command.wonOn(), today).verify();
                yield List.of(
                        registered,
                        approved(command),
                        DealWon.of(registered, command.currency(), command.lines(), command.wonOn()));
            }
            case Won won when won.registered().equals(registered) -> List.of();
            case Known _ -> throw Refusal.conflict("already-there-differently", Map.of("id", command.dealId()));
        };
    }

    private static List<DealEvent> confirm(DealState state, ConfirmWonDeal command) {
        if (state instanceof Won(DealRegistered _, DealWon won)
                && won.says(command.currency(), command.lines(), command.wonOn())) {
            return List.of();
        }
        throw Refusal.conflict("already-there-differently", Map.of("id", command.dealId()));
    }

    private static Faults fields(DealRegistered deal) {
        Faults faults = DealFields.sale(deal.currency(), deal.lines());
        DealFields.territory(faults, deal.territory());
        return DealFields.externalIds(faults, deal.externalIds());
    }

    private static DealRegistered registered(RegisterDeal command) {
        return new DealRegistered(
                command.dealId(),
                command.partnerId(),
                null,
                command.customerId(),
                command.customerKeys(),
                command.territory(),
                command.currency(),
                command.lines(),
                command.expectedOn(),
                command.externalIds(),
                command.occurredOn());
    }

    private static DealRegistered registered(RecordWonDeal command) {
        return new DealRegistered(
                command.dealId(),
                command.partnerId(),
                command.leadId(),
                command.customerId(),
                command.customerKeys(),
                command.territory(),
                command.currency(),
                command.lines(),
                null,
                command.externalIds(),
                command.wonOn());
    }

    private static DealApproved approved(RecordWonDeal command) {
        LocalDate until = command.wonOn().plusDays(DealRules.PROTECTION_DAYS);
        return new DealApproved(command.dealId(), command.partnerId(), until, command.wonOn());
    }
}
