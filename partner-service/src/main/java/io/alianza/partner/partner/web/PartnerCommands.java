package io.alianza.partner.partner.web;

import io.alianza.partner.partner.Capacity;
import io.alianza.partner.partner.PartnerCommand.RegisterPartner;
import io.alianza.partner.partner.PartnerNumber;
import io.alianza.partner.partner.Profile;
import io.alianza.partner.partner.Registration;
import io.alianza.partner.partner.StatedProfile;
import io.alianza.partner.rule.Texts;
import io.alianza.support.model.KeyedHash;
import io.alianza.support.people.PersonalData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes commands of requests: fills in what may be left out, keeps back what must not stand in an event. */
@Component
final class PartnerCommands {

    private static final int USUAL_CAPACITY = 10;

    private final KeyedHash hash;
    private final PersonalData personalData;

    PartnerCommands(KeyedHash hash, PersonalData personalData) {
        this.hash = hash;
        this.personalData = personalData;
    }

    RegisterPartner register(String id, PartnerRequest request, StatedProfile stated, LocalDate occurredOn) {
        Capacity capacity = Capacity.of(
                Optional.ofNullable(request.capacity()).orElse(USUAL_CAPACITY),
                Optional.ofNullable(request.weight()).orElse(BigDecimal.ONE));
        Registration registration = new Registration(
                Optional.ofNullable(Texts.trimmed(request.number())).orElseGet(() -> PartnerNumber.madeFrom(id)),
                Optional.ofNullable(request.country()).orElse(""),
                profile(id, stated),
                capacity,
                Optional.ofNullable(request.externalIds()).orElse(Map.of()));
        return new RegisterPartner(id, registration, occurredOn);
    }

    Profile profile(String partnerId, StatedProfile stated) {
        Map<String, String> personal = stated.personalFields();
        return stated.profile(hash, personal.isEmpty() ? null : personalData.idOf(partnerId, personal));
    }
}
