package io.alianza.leads.deal;

import io.alianza.leads.actor.Actor;
import io.alianza.leads.deal.DealCommand.AdvanceDeal;
import io.alianza.leads.deal.DealCommand.ApproveDeal;
import io.alianza.leads.deal.DealCommand.LoseDeal;
import io.alianza.leads.deal.DealCommand.RefuseDeal;
import io.alianza.leads.deal.DealCommand.WinDeal;
import io.alianza.leads.deal.DealCommand.Working;
import io.alianza.leads.deal.DealEvent.DealAdvanced;
import io.alianza.leads.deal.DealEvent.DealApproved;
import io.alianza.leads.deal.DealEvent.DealLost;
import io.alianza.leads.deal.DealEvent.DealRefused;
import io.alianza.leads.deal.DealEvent.DealWon;
import io.alianza.leads.deal.DealRules.ADealIsDecidedOnce;
import io.alianza.leads.deal.DealRules.ADealIsKnownToTheVendorAndItsPartner;
import io.alianza.leads.deal.DealRules.AProtectionIsForATime;
import io.alianza.leads.deal.DealRules.OnlyAnApprovedDealIsWorkedOn;
import io.alianza.leads.deal.DealRules.OnlyTheVendorDecides;
import io.alianza.leads.deal.DealRules.ReasonsAreKeys;
import io.alianza.leads.deal.DealRules.StagesFollowTheirGraph;
import io.alianza.leads.deal.DealState.InProgress;
import io.alianza.leads.deal.DealState.Known;
import io.alianza.leads.deal.DealState.Lost;
import io.alianza.leads.deal.DealState.Refused;
import io.alianza.leads.deal.DealState.Won;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What people do with a registered deal. Done twice it is done once. */
final class DealWork {

    private DealWork() {}

    static List<DealEvent> decide(DealState state, Working command, LocalDate today) {
        new ADealIsKnownToTheVendorAndItsPartner(command.dealId(), state, command.by()).verify();
        Known deal = (Known) state;
        if (isRepeated(deal, command)) {
            return List.of();
        }
        return switch (command) {
            case ApproveDeal approve -> List.of(approve(deal, approve, today));
            case RefuseDeal refuse -> List.of(refuse(deal, refuse, today));
            case AdvanceDeal advance -> List.of(advance(deal, advance, today));
            case WinDeal win -> List.of(win(deal, win, today));
            case LoseDeal lose -> List.of(lose(deal, lose, today));
        };
    }

    /** It was asked before, with the same content; what says something else is not done by what was done. */
    private static boolean isRepeated(Known deal, Working command) {
        return switch (command) {
            case ApproveDeal approve ->
                deal instanceof InProgress open
                        && command.by() instanceof Actor.Vendor
                        && open.approved()
                                .protectedUntil()
                                .equals(until(approve, open.approved().occurredOn()));
            case RefuseDeal refuse ->
                deal instanceof Refused said
                        && command.by() instanceof Actor.Vendor
                        && said.refused().reason().equals(refuse.reason());
            case AdvanceDeal advance ->
                deal instanceof InProgress open && open.stage().code().equals(advance.stage());
            case WinDeal win -> deal instanceof Won said && said.won().says(win.currency(), win.lines(), win.wonOn());
            case LoseDeal lose ->
                deal instanceof Lost said && said.lost().reason().equals(lose.reason());
        };
    }

    private static LocalDate until(ApproveDeal command, LocalDate approvedOn) {
        return Objects.requireNonNullElse(command.protectedUntil(), approvedOn.plusDays(DealRules.PROTECTION_DAYS));
    }

    private static DealEvent approve(Known deal, ApproveDeal command, LocalDate today) {
        new OnlyTheVendorDecides(command.by()).verify();
        new ADealIsDecidedOnce(command.dealId(), deal).verify();
        LocalDate until = until(command, today);
        new AProtectionIsForATime(until, today).verify();
        return new DealApproved(command.dealId(), partner(deal), until, today);
    }

    private static DealEvent refuse(Known deal, RefuseDeal command, LocalDate today) {
        new OnlyTheVendorDecides(command.by()).verify();
        new ADealIsDecidedOnce(command.dealId(), deal).verify();
        new ReasonsAreKeys(DealReasons.REFUSAL, command.reason()).verify();
        return new DealRefused(command.dealId(), partner(deal), Objects.requireNonNull(command.reason()), today);
    }

    private static DealEvent advance(Known deal, AdvanceDeal command, LocalDate today) {
        new OnlyAnApprovedDealIsWorkedOn(command.dealId(), deal).verify();
        new StagesFollowTheirGraph(((InProgress) deal).stage(), command.stage()).verify();
        return new DealAdvanced(command.dealId(), partner(deal), Objects.requireNonNull(command.stage()), today);
    }

    private static DealEvent win(Known deal, WinDeal command, LocalDate today) {
        new OnlyAnApprovedDealIsWorkedOn(command.dealId(), deal).verify();
        new AWinIsComplete(command.by().mayDateBack(), command.currency(), command.lines(), command.wonOn(), today)
                .verify();
        return DealWon.of(
                deal.registered(),
                Objects.requireNonNull(command.currency()),
                command.lines(),
                Objects.requireNonNull(command.wonOn()));
    }

    private static DealEvent lose(Known deal, LoseDeal command, LocalDate today) {
        new OnlyAnApprovedDealIsWorkedOn(command.dealId(), deal).verify();
        new ReasonsAreKeys(DealReasons.LOSS, command.reason()).verify();
        return new DealLost(command.dealId(), partner(deal), Objects.requireNonNull(command.reason()), today);
    }

    private static String partner(Known deal) {
        return deal.registered().partnerId();
    }
}
