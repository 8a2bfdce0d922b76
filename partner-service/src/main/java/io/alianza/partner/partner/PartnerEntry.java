package io.alianza.partner.partner;

import io.alianza.partner.partner.PartnerCommand.AdoptPartner;
import io.alianza.partner.partner.PartnerCommand.RegisterPartner;
import io.alianza.partner.partner.PartnerCommand.ReviseProfile;
import io.alianza.partner.partner.PartnerEvent.PartnerActivated;
import io.alianza.partner.partner.PartnerEvent.PartnerApproved;
import io.alianza.partner.partner.PartnerEvent.PartnerProfileRevised;
import io.alianza.partner.partner.PartnerEvent.PartnerRegistered;
import io.alianza.partner.partner.PartnerEvent.PartnerSuspended;
import io.alianza.partner.partner.PartnerState.Registered;
import io.alianza.support.model.Faults;
import java.time.LocalDate;
import java.util.List;

/** How a partner gets in, and how what it said of itself is revised. */
final class PartnerEntry {

    /** Standings a partner can bring along from another system. */
    static final List<Standing> ADOPTED =
            List.of(Standing.APPLIED, Standing.APPROVED, Standing.ACTIVE, Standing.SUSPENDED);

    /** Why a partner came in suspended; the other system knows. */
    private static final String BROUGHT_ALONG = "other";

    private PartnerEntry() {}

    static List<PartnerEvent> decide(PartnerState state, RegisterPartner command) {
        faults(command.partnerId(), command.registration()).verify();
        return isThere(state, command.registration())
                ? List.of()
                : List.of(registered(command.partnerId(), command.registration(), command.occurredOn()));
    }

    static List<PartnerEvent> decide(PartnerState state, AdoptPartner command) {
        faults(command.partnerId(), command.registration())
                .oneOf(ADOPTED.stream().map(Standing::code).toList(), command.standing(), "/status")
                .verify();
        return isThere(state, command.registration()) ? List.of() : adopted(command);
    }

    /** Each step it has behind it, in order. */
    private static List<PartnerEvent> adopted(AdoptPartner command) {
        String partnerId = command.partnerId();
        LocalDate day = command.occurredOn();
        List<PartnerEvent> steps = List.of(
                registered(partnerId, command.registration(), day),
                new PartnerApproved(partnerId, day),
                new PartnerActivated(partnerId, day),
                new PartnerSuspended(partnerId, BROUGHT_ALONG, day));
        return steps.subList(0, 1 + steps(command.standing()));
    }

    private static int steps(String standing) {
        return ADOPTED.stream().map(Standing::code).toList().indexOf(standing);
    }

    private static Faults faults(String partnerId, Registration registration) {
        return Registration.idFaults(partnerId).and(registration.faults());
    }

    private static boolean isThere(PartnerState state, Registration registration) {
        if (state instanceof Registered partner) {
            new ARegistrationIsStatedOnce(partner, registration).verify();
            return true;
        }
        return false;
    }

    private static PartnerRegistered registered(String partnerId, Registration registration, LocalDate occurredOn) {
        Profile profile = registration.profile();
        return new PartnerRegistered(
                partnerId,
                registration.number(),
                profile.kind(),
                profile.legalName(),
                profile.tradeName(),
                profile.personId(),
                registration.country(),
                profile.taxId(),
                profile.taxIdKey(),
                profile.types(),
                profile.category(),
                profile.parentId(),
                registration.capacity().openLeads(),
                registration.capacity().weight(),
                registration.externalIds(),
                occurredOn);
    }

    static PartnerProfileRevised revised(Registered partner, ReviseProfile command) {
        Profile profile = command.profile();
        return new PartnerProfileRevised(
                partner.id(),
                profile.legalName(),
                profile.tradeName(),
                profile.personId(),
                profile.taxId(),
                profile.taxIdKey(),
                profile.types(),
                profile.category(),
                profile.parentId(),
                command.occurredOn());
    }
}
