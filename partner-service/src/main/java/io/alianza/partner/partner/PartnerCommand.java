package io.alianza.partner.partner;

import io.alianza.support.model.Faults;
import io.alianza.support.model.Ids;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a partner. */
public sealed interface PartnerCommand {

    @TargetAggregateIdentifier
    String partnerId();

    /** Something that happened on a business day in the vendor's zone. */
    sealed interface Dated extends PartnerCommand {

        LocalDate occurredOn();
    }

    /** A step of the partner's life. */
    sealed interface Move extends Dated {

        Standing next();
    }

    /** Enters an application. */
    record RegisterPartner(String partnerId, Registration registration, LocalDate occurredOn) implements Dated {}

    /**
     * Takes on a partner that already works with the vendor, with the standing it has in the system it comes from: one fact
     * for each step it has behind it.
     *
     * @param standing applied, approved, active or suspended
     */
    record AdoptPartner(String partnerId, Registration registration, String standing, LocalDate occurredOn)
            implements Dated {}

    record ApprovePartner(String partnerId, LocalDate occurredOn) implements Move {

        @Override
        public Standing next() {
            return Standing.APPROVED;
        }
    }

    record RefusePartner(String partnerId, String reason, LocalDate occurredOn) implements Move {

        @Override
        public Standing next() {
            return Standing.REFUSED;
        }
    }

    record ActivatePartner(String partnerId, LocalDate occurredOn) implements Move {

        @Override
        public Standing next() {
            return Standing.ACTIVE;
        }
    }

    record SuspendPartner(String partnerId, String reason, LocalDate occurredOn) implements Move {

        @Override
        public Standing next() {
            return Standing.SUSPENDED;
        }
    }

    record TerminatePartner(String partnerId, String reason, LocalDate occurredOn) implements Move {

        @Override
        public Standing next() {
            return Standing.TERMINATED;
        }
    }

    record SetCapacity(String partnerId, Capacity capacity, LocalDate occurredOn) implements Dated {}

    record ReviseProfile(String partnerId, Profile profile, LocalDate occurredOn) implements Dated {}

    /**
     * Writes somebody down.
     *
     * @param personId where name, e-mail address and telephone number are kept
     */
    record AddContact(String partnerId, String contactId, String personId, List<String> roles, LocalDate occurredOn)
            implements Dated {

        /** Who is written down is there for something. */
        public Faults faults() {
            boolean isId = Ids.isValid(Contacts.ID_PREFIX, contactId);
            return new Faults()
                    .unless(isId, "/id", "format", contactId, Contacts.ID_PREFIX + "-<UUID>")
                    .someOf(ContactRole.codes(), roles, "/roles");
        }
    }

    record RemoveContact(String partnerId, String contactId, LocalDate occurredOn) implements Dated {}

    /**
     * Refuses when there is no such partner or its relationship is over; decides nothing. Part of the commit of whatever
     * names the partner.
     *
     * @param pointer field of the request that names it
     */
    record VouchForPartner(String partnerId, String pointer) implements PartnerCommand {}

    /** As {@link VouchForPartner}; also refuses when the partner is the child itself or has it among its own parents. */
    record VouchForParent(String partnerId, String childId) implements PartnerCommand {

        static final String POINTER = "/parentId";
    }
}
