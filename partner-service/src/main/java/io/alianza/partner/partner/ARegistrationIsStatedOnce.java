package io.alianza.partner.partner;

import io.alianza.partner.partner.PartnerState.Registered;
import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.util.Map;

/**
 * The same id with the same content is a repetition and changes nothing, also when the partner has moved on since; with other
 * content it is a slip.
 */
record ARegistrationIsStatedOnce(Registered partner, Registration again) implements Rule {

    @Override
    public void verify() {
        if (!partner.registration().equals(again)) {
            throw Refusal.conflict("already-there-differently", Map.of("id", partner.id()));
        }
    }
}
