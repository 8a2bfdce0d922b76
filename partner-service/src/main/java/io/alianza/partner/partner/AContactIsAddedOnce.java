package io.alianza.partner.partner;

import io.alianza.partner.partner.PartnerState.Contact;
import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An id names one contact for ever: not another one, and not the same one again after it was removed. */
record AContactIsAddedOnce(String contactId, @Nullable Contact known) implements Rule {

    @Override
    public void verify() {
        if (known != null) {
            throw Refusal.conflict("already-there-differently", Map.of("id", contactId));
        }
    }
}
