package io.alianza.partner.messaging;

import io.alianza.events.IntegrationEvent;
import io.alianza.events.partner.v1.AgreementActivated;
import io.alianza.events.partner.v1.AgreementTerminated;
import io.alianza.partner.agreement.AgreementEvent;
import io.alianza.partner.agreement.Terms;
import java.util.Optional;
import java.util.TreeSet;

/** What happened to agreements, for others: what is in force, never a draft. */
final class AgreementWords {

    private AgreementWords() {}

    static Optional<IntegrationEvent> of(AgreementEvent event) {
        return switch (event) {
            case AgreementEvent.AgreementDrafted _ -> Optional.empty();
            case AgreementEvent.AgreementActivated activated -> Optional.of(told(activated, activated.terms()));
            case AgreementEvent.AgreementTerminated e
            when e.wasInForce() ->
                Optional.of(new AgreementTerminated(
                        e.agreementId(), e.partnerId(), e.endsOn(), e.reason(), e.occurredOn()));
            case AgreementEvent.AgreementTerminated _ -> Optional.empty();
        };
    }

    private static AgreementActivated told(AgreementEvent.AgreementActivated event, Terms terms) {
        return new AgreementActivated(
                event.agreementId(),
                event.version(),
                event.partnerId(),
                terms.regime(),
                new TreeSet<>(terms.remuneration()),
                new TreeSet<>(terms.territories()),
                new TreeSet<>(terms.products()),
                terms.validFrom(),
                terms.validTo(),
                terms.planId(),
                event.externalIds(),
                event.occurredOn());
    }
}
