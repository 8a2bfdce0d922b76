package io.alianza.leads.lead;

import io.alianza.leads.actor.Actor;
import io.alianza.leads.lead.LeadEvent.LeadCaptured;
import io.alianza.leads.lead.LeadState.Held;
import io.alianza.leads.lead.LeadState.Offered;
import io.alianza.leads.lead.LeadState.Open;
import io.alianza.leads.lead.LeadState.Unknown;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a lead's life. */
sealed interface LeadRule extends Rule {

    /** A forged id, or that of a rival's lead, gets the answer of an id nobody knows. */
    record ALeadIsKnownToTheVendorAndItsPartner(String leadId, LeadState state, Actor by) implements LeadRule {

        @Override
        public void verify() {
            if (state instanceof Unknown || !by.maySee(LeadState.partnerOf(state))) {
                throw Actor.unknown(leadId);
            }
        }
    }

    record ALeadIsCapturedOnce(LeadCaptured before, LeadCaptured again) implements LeadRule {

        @Override
        public void verify() {
            if (!before.equals(again)) {
                throw Refusal.conflict("already-there-differently", Map.of("id", before.leadId()));
            }
        }
    }

    record OnlyAnOfferedLeadIsAnswered(LeadState state, String leadId) implements LeadRule {

        @Override
        public void verify() {
            if (!(state instanceof Offered)) {
                throw Refusal.conflict("lead-not-offered", Map.of("id", leadId));
            }
        }
    }

    record OnlyAHeldLeadIsWorkedOn(LeadState state, String leadId) implements LeadRule {

        @Override
        public void verify() {
            if (!(state instanceof Held)) {
                throw Refusal.conflict("lead-not-held", Map.of("id", leadId));
            }
        }
    }

    record WhatIsClosedStaysClosed(LeadState state, String leadId) implements LeadRule {

        @Override
        public void verify() {
            if (!(state instanceof Open)) {
                throw Refusal.conflict("lead-closed", Map.of("id", leadId));
            }
        }
    }

    record StagesFollowTheirGraph(LeadStage from, @Nullable String to) implements LeadRule {

        @Override
        public void verify() {
            List<String> next = from.next().stream().map(LeadStage::code).toList();
            new Faults().oneOf(next, to, "/stage").verify();
        }
    }

    record ReasonsAreKeys(List<String> known, @Nullable String reason) implements LeadRule {

        @Override
        public void verify() {
            new Faults().oneOf(known, reason, "/reason").verify();
        }
    }

    /** What a machine knows about duplicates is a hint; that a lead is none is said by the vendor. */
    record OnlyTheVendorDisposesOfLeads(Actor by) implements LeadRule {

        @Override
        public void verify() {
            if (!(by instanceof Actor.Vendor)) {
                throw Refusal.forbidden("vendor-only", Map.of());
            }
        }
    }
}
