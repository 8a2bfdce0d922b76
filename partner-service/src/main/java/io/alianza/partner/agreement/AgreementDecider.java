package io.alianza.partner.agreement;

import io.alianza.partner.agreement.AgreementCommand.ActivateAgreement;
import io.alianza.partner.agreement.AgreementCommand.AdoptAgreement;
import io.alianza.partner.agreement.AgreementCommand.DraftAgreement;
import io.alianza.partner.agreement.AgreementCommand.DraftVersion;
import io.alianza.partner.agreement.AgreementCommand.TerminateAgreement;
import io.alianza.partner.agreement.AgreementEvent.AgreementActivated;
import io.alianza.partner.agreement.AgreementEvent.AgreementDrafted;
import io.alianza.partner.agreement.AgreementEvent.AgreementTerminated;
import io.alianza.partner.agreement.AgreementState.Version;
import io.alianza.partner.agreement.AgreementState.Written;
import io.alianza.partner.rule.ReasonsAreKeys;
import io.alianza.partner.rule.Texts;
import io.alianza.support.model.ADayIsNotInTheFuture;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Ids;
import io.alianza.support.model.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Decides what becomes of an agreement. An empty list means that it is so already. */
final class AgreementDecider {

    private AgreementDecider() {}

    static List<AgreementEvent> decide(AgreementState state, AgreementCommand command, LocalDate today) {
        new ADayIsNotInTheFuture(command.occurredOn(), today).verify();
        return switch (command) {
            case DraftAgreement draft -> {
                AgreementDrafted first = first(
                        draft.agreementId(), draft.partnerId(), draft.terms(), draft.externalIds(), draft.occurredOn());
                yield isThere(state, first) ? List.of() : List.of(first);
            }
            case AdoptAgreement adopt -> {
                AgreementDrafted first = first(
                        adopt.agreementId(), adopt.partnerId(), adopt.terms(), adopt.externalIds(), adopt.occurredOn());
                yield isThere(state, first) ? List.of() : List.of(first, inForce(first));
            }
            case DraftVersion draft -> draftVersion(written(state, draft), draft);
            case ActivateAgreement activate -> activate(written(state, activate), activate);
            case TerminateAgreement terminate -> terminate(written(state, terminate), terminate);
        };
    }

    private static AgreementDrafted first(
            String id, String partnerId, Terms terms, Map<String, String> externalIds, LocalDate occurredOn) {
        new Faults()
                .unless(Ids.isValid(Agreements.ID_PREFIX, id), "/id", "format", id, Agreements.ID_PREFIX + "-<UUID>")
                .and(terms.faults())
                .verify();
        return new AgreementDrafted(id, partnerId, 1, terms, Texts.sorted(externalIds), occurredOn);
    }

    private static boolean isThere(AgreementState state, AgreementDrafted asked) {
        if (state instanceof Written written) {
            new AnAgreementIsStatedOnce(written, asked).verify();
            return true;
        }
        return false;
    }

    private static List<AgreementEvent> draftVersion(Written agreement, DraftVersion command) {
        command.terms().faults().verify();
        Version latest = agreement.latest();
        if (latest.terms().equals(command.terms())) {
            return List.of();
        }
        new WhatWasTerminatedStaysSo(agreement).verify();
        return List.of(new AgreementDrafted(
                agreement.id(),
                agreement.partnerId(),
                latest.number() + 1,
                command.terms(),
                agreement.externalIds(),
                command.occurredOn()));
    }

    private static List<AgreementEvent> activate(Written agreement, ActivateAgreement command) {
        Version latest = agreement.latest();
        if (latest.activated()) {
            return List.of();
        }
        new WhatWasTerminatedStaysSo(agreement).verify();
        new ALaterVersionLeavesThePastAlone(agreement, command.occurredOn()).verify();
        return List.of(new AgreementActivated(
                agreement.id(),
                agreement.partnerId(),
                latest.number(),
                latest.terms(),
                agreement.externalIds(),
                command.occurredOn()));
    }

    /** A termination may be brought forward, never put off: what has ended by that day has ended. */
    private static List<AgreementEvent> terminate(Written agreement, TerminateAgreement command) {
        new ReasonsAreKeys(command.reason(), EndReasons.ALL).verify();
        LocalDate endsOn = command.endsOn();
        if (agreement.endsOn() != null && !agreement.endsOn().isAfter(endsOn)) {
            return List.of();
        }
        new AnEndLeavesThePastAlone(endsOn, command.occurredOn()).verify();
        return List.of(new AgreementTerminated(
                agreement.id(),
                agreement.partnerId(),
                endsOn,
                command.reason(),
                agreement.wasEverActivated(),
                command.occurredOn()));
    }

    private static AgreementActivated inForce(AgreementDrafted drafted) {
        return new AgreementActivated(
                drafted.agreementId(),
                drafted.partnerId(),
                drafted.version(),
                drafted.terms(),
                drafted.externalIds(),
                drafted.occurredOn());
    }

    private static Written written(AgreementState state, AgreementCommand command) {
        if (state instanceof Written written) {
            return written;
        }
        throw Refusal.notFound("not-found", Map.of("id", command.agreementId()));
    }
}
