package io.alianza.partner.partner;

import io.alianza.partner.partner.PartnerCommand.ActivatePartner;
import io.alianza.partner.partner.PartnerCommand.AddContact;
import io.alianza.partner.partner.PartnerCommand.AdoptPartner;
import io.alianza.partner.partner.PartnerCommand.ApprovePartner;
import io.alianza.partner.partner.PartnerCommand.Dated;
import io.alianza.partner.partner.PartnerCommand.Move;
import io.alianza.partner.partner.PartnerCommand.RefusePartner;
import io.alianza.partner.partner.PartnerCommand.RegisterPartner;
import io.alianza.partner.partner.PartnerCommand.RemoveContact;
import io.alianza.partner.partner.PartnerCommand.ReviseProfile;
import io.alianza.partner.partner.PartnerCommand.SetCapacity;
import io.alianza.partner.partner.PartnerCommand.SuspendPartner;
import io.alianza.partner.partner.PartnerCommand.TerminatePartner;
import io.alianza.partner.partner.PartnerCommand.VouchForParent;
import io.alianza.partner.partner.PartnerCommand.VouchForPartner;
import io.alianza.partner.partner.PartnerEvent.ContactAdded;
import io.alianza.partner.partner.PartnerEvent.ContactRemoved;
import io.alianza.partner.partner.PartnerEvent.PartnerActivated;
import io.alianza.partner.partner.PartnerEvent.PartnerApproved;
import io.alianza.partner.partner.PartnerEvent.PartnerCapacitySet;
import io.alianza.partner.partner.PartnerEvent.PartnerRefused;
import io.alianza.partner.partner.PartnerEvent.PartnerSuspended;
import io.alianza.partner.partner.PartnerEvent.PartnerTerminated;
import io.alianza.partner.partner.PartnerState.Contact;
import io.alianza.partner.partner.PartnerState.Registered;
import io.alianza.partner.rule.ReasonsAreKeys;
import io.alianza.support.model.ADayIsNotInTheFuture;
import io.alianza.support.model.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Decides what becomes of a partner. An empty list means that it is so already. */
final class PartnerDecider {

    private PartnerDecider() {}

    static List<PartnerEvent> decide(PartnerState state, PartnerCommand command, LocalDate today) {
        if (command instanceof Dated dated) {
            new ADayIsNotInTheFuture(dated.occurredOn(), today).verify();
        }
        return switch (command) {
            case RegisterPartner register -> PartnerEntry.decide(state, register);
            case AdoptPartner adopt -> PartnerEntry.decide(state, adopt);
            case Move move -> move(known(state, move), move);
            case SetCapacity set -> setCapacity(known(state, set), set);
            case ReviseProfile revise -> reviseProfile(known(state, revise), revise);
            case AddContact add -> addContact(known(state, add), add);
            case RemoveContact remove -> removeContact(known(state, remove), remove);
            case VouchForPartner vouch -> vouch(state, vouch.pointer(), vouch.partnerId());
            case VouchForParent vouch -> {
                new NoPartnerIsItsOwnAncestor(vouch.partnerId(), vouch.childId()).verify();
                yield vouch(state, VouchForParent.POINTER, vouch.partnerId());
            }
        };
    }

    private static List<PartnerEvent> move(Registered partner, Move move) {
        if (partner.standing() == move.next()) {
            return List.of();
        }
        new AMoveFollowsTheLifecycle(partner.standing(), move.next()).verify();
        return List.of(moved(move));
    }

    private static PartnerEvent moved(Move move) {
        return switch (move) {
            case ApprovePartner approve -> new PartnerApproved(approve.partnerId(), approve.occurredOn());
            case ActivatePartner activate -> new PartnerActivated(activate.partnerId(), activate.occurredOn());
            case RefusePartner refuse -> {
                new ReasonsAreKeys(refuse.reason(), Reasons.REFUSAL).verify();
                yield new PartnerRefused(refuse.partnerId(), refuse.reason(), refuse.occurredOn());
            }
            case SuspendPartner suspend -> {
                new ReasonsAreKeys(suspend.reason(), Reasons.SUSPENSION).verify();
                yield new PartnerSuspended(suspend.partnerId(), suspend.reason(), suspend.occurredOn());
            }
            case TerminatePartner terminate -> {
                new ReasonsAreKeys(terminate.reason(), Reasons.TERMINATION).verify();
                yield new PartnerTerminated(terminate.partnerId(), terminate.reason(), terminate.occurredOn());
            }
        };
    }

    private static List<PartnerEvent> setCapacity(Registered partner, SetCapacity command) {
        command.capacity().faults().verify();
        if (partner.capacity().equals(command.capacity())) {
            return List.of();
        }
        new WhatIsOverStaysAsItIs(partner.standing()).verify();
        Capacity next = command.capacity();
        return List.of(new PartnerCapacitySet(partner.id(), next.openLeads(), next.weight(), command.occurredOn()));
    }

    private static List<PartnerEvent> reviseProfile(Registered partner, ReviseProfile command) {
        new APersonStaysAPerson(partner.profile(), command.profile()).verify();
        command.profile().faults().verify();
        if (partner.profile().equals(command.profile())) {
            return List.of();
        }
        new WhatIsOverStaysAsItIs(partner.standing()).verify();
        return List.of(PartnerEntry.revised(partner, command));
    }

    private static List<PartnerEvent> addContact(Registered partner, AddContact command) {
        command.faults().verify();
        Contact asked = new Contact(command.personId(), command.roles(), false);
        Contact known = partner.contacts().get(command.contactId());
        if (asked.equals(known)) {
            return List.of();
        }
        new AContactIsAddedOnce(command.contactId(), known).verify();
        new WhatIsOverStaysAsItIs(partner.standing()).verify();
        return List.of(new ContactAdded(
                partner.id(), command.contactId(), command.personId(), command.roles(), command.occurredOn()));
    }

    private static List<PartnerEvent> removeContact(Registered partner, RemoveContact command) {
        Contact contact = partner.contacts().get(command.contactId());
        if (contact == null) {
            throw Refusal.notFound("not-found", Map.of("id", command.contactId()));
        }
        return contact.removed()
                ? List.of()
                : List.of(new ContactRemoved(
                        partner.id(), command.contactId(), contact.personId(), command.occurredOn()));
    }

    private static List<PartnerEvent> vouch(PartnerState state, String pointer, String partnerId) {
        new WhoIsNamedIsAPartner(state, pointer, partnerId).verify();
        return List.of();
    }

    private static Registered known(PartnerState state, PartnerCommand command) {
        if (state instanceof Registered partner) {
            return partner;
        }
        throw Refusal.notFound("not-found", Map.of("id", Objects.requireNonNull(command.partnerId())));
    }
}
