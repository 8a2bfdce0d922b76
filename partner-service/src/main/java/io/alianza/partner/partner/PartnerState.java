package io.alianza.partner.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a partner's decisions depend on. */
sealed interface PartnerState {

    PartnerState NONE = new Unregistered();

    record Unregistered() implements PartnerState {}

    /**
     * Entered, whatever became of it.
     *
     * @param registration as first stated, to recognise a repetition
     * @param since business day it was entered on
     * @param profile as it is now
     * @param contacts by id, removed ones too: their ids are not given out again
     */
    record Registered(
            String id,
            Registration registration,
            LocalDate since,
            Standing standing,
            Profile profile,
            Capacity capacity,
            Map<String, Contact> contacts)
            implements PartnerState {

        Registered with(Standing next) {
            return new Registered(id, registration, since, next, profile, capacity, contacts);
        }

        Registered with(Profile next) {
            return new Registered(id, registration, since, standing, next, capacity, contacts);
        }

        Registered with(Capacity next) {
            return new Registered(id, registration, since, standing, profile, next, contacts);
        }

        Registered with(Map<String, Contact> next) {
            return new Registered(id, registration, since, standing, profile, capacity, next);
        }
    }

    record Contact(String personId, List<String> roles, boolean removed) {

        Contact gone() {
            return new Contact(personId, roles, true);
        }
    }
}
