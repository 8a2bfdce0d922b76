package io.alianza.leads.deal;

import io.alianza.leads.actor.Actor;
import io.alianza.leads.deal.DealEvent.DealRegistered;
import io.alianza.leads.deal.DealState.InProgress;
import io.alianza.leads.deal.DealState.Undecided;
import io.alianza.leads.deal.DealState.Unknown;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a deal's life. */
final class DealRules {

    /** How long an approved deal is protected unless the manager says otherwise. */
    static final int PROTECTION_DAYS = 90;

    /** Longer would lock a customer up. */
    static final int LONGEST_PROTECTION_DAYS = 366;

    private DealRules() {}

    /** A forged id, or that of a rival's deal, gets the answer of an id nobody knows. */
    record ADealIsKnownToTheVendorAndItsPartner(String dealId, DealState state, Actor by) implements Rule {

        @Override
        public void verify() {
            if (state instanceof Unknown || !by.maySee(DealState.partnerOf(state))) {
                throw Actor.unknown(dealId);
            }
        }
    }

    record ADealIsRegisteredOnce(DealRegistered before, DealRegistered again) implements Rule {

        @Override
        public void verify() {
            if (!before.equals(again)) {
                throw Refusal.conflict("already-there-differently", Map.of("id", before.dealId()));
            }
        }
    }

    record APartnerRegistersForItself(Actor by, String partnerId) implements Rule {

        @Override
        public void verify() {
            if (!by.maySee(partnerId)) {
                throw Actor.unknown(partnerId);
            }
        }
    }

    record OnlyTheVendorDecides(Actor by) implements Rule {

        @Override
        public void verify() {
            if (!(by instanceof Actor.Vendor)) {
                throw Refusal.forbidden("vendor-only", Map.of());
            }
        }
    }

    record ADealIsDecidedOnce(String dealId, DealState state) implements Rule {

        @Override
        public void verify() {
            if (!(state instanceof Undecided)) {
                throw Refusal.conflict("deal-decided", Map.of("id", dealId));
            }
        }
    }

    record OnlyAnApprovedDealIsWorkedOn(String dealId, DealState state) implements Rule {

        @Override
        public void verify() {
            if (!(state instanceof InProgress)) {
                throw Refusal.conflict("deal-not-in-progress", Map.of("id", dealId));
            }
        }
    }

    record StagesFollowTheirGraph(DealStage from, @Nullable String to) implements Rule {

        @Override
        public void verify() {
            List<String> next = from.next().stream().map(DealStage::code).toList();
            new Faults().oneOf(next, to, "/stage").verify();
        }
    }

    record ReasonsAreKeys(List<String> known, @Nullable String reason) implements Rule {

        @Override
        public void verify() {
            new Faults().oneOf(known, reason, "/reason").verify();
        }
    }

    record AProtectionIsForATime(LocalDate until, LocalDate today) implements Rule {

        @Override
        public void verify() {
            LocalDate latest = today.plusDays(LONGEST_PROTECTION_DAYS);
            boolean inside = until.isAfter(today) && !until.isAfter(latest);
            new Faults()
                    .unless(inside, "/protectedUntil", "out-of-range", until.toString(), today + ".." + latest)
                    .verify();
        }
    }
}
