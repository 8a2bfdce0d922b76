package io.alianza.partner.agreement;

import io.alianza.partner.agreement.AgreementEvent.AgreementActivated;
import io.alianza.partner.agreement.AgreementEvent.AgreementDrafted;
import io.alianza.partner.agreement.AgreementEvent.AgreementTerminated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an agreement's decisions depend on. */
sealed interface AgreementState {

    AgreementState NONE = new Unwritten();

    record Unwritten() implements AgreementState {}

    /**
     * With all its versions.
     *
     * @param versions in order, the first is version 1
     * @param endsOn first day it no longer holds because it was terminated
     */
    record Written(
            String id,
            String partnerId,
            Map<String, String> externalIds,
            List<Version> versions,
            @Nullable LocalDate endsOn)
            implements AgreementState {

        Version latest() {
            return versions.getLast();
        }

        boolean wasEverActivated() {
            return versions.stream().anyMatch(Version::activated);
        }

        Written drafting(Version version) {
            List<Version> more = new ArrayList<>(versions);
            more.add(version);
            return new Written(id, partnerId, externalIds, List.copyOf(more), endsOn);
        }

        Written activating(Version version) {
            List<Version> changed = new ArrayList<>(versions);
            changed.set(version.number() - 1, version);
            return new Written(id, partnerId, externalIds, List.copyOf(changed), endsOn);
        }

        Written ending(LocalDate day) {
            return new Written(id, partnerId, externalIds, versions, day);
        }
    }

    record Version(int number, Terms terms, boolean activated) {}

    static AgreementState evolve(AgreementState state, AgreementEvent event) {
        return switch (event) {
            case AgreementDrafted drafted ->
                written(state, drafted).drafting(new Version(drafted.version(), drafted.terms(), false));
            case AgreementActivated activated ->
                ((Written) state).activating(new Version(activated.version(), activated.terms(), true));
            case AgreementTerminated terminated -> ((Written) state).ending(terminated.endsOn());
        };
    }

    private static Written written(AgreementState state, AgreementDrafted event) {
        return state instanceof Written written
                ? written
                : new Written(event.agreementId(), event.partnerId(), event.externalIds(), List.of(), null);
    }
}
