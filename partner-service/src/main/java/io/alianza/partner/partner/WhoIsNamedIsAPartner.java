package io.alianza.partner.partner;

import io.alianza.partner.partner.PartnerState.Registered;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Rule;

/** What names a partner (an agreement, a branch) names one that is there and whose relationship is not over. */
record WhoIsNamedIsAPartner(PartnerState state, String pointer, String partnerId) implements Rule {

    @Override
    public void verify() {
        boolean there =
                state instanceof Registered partner && !partner.standing().isOver();
        new Faults()
                .unless(there, pointer, "unknown-partner", partnerId, "applied, approved, active, suspended")
                .verify();
    }
}
