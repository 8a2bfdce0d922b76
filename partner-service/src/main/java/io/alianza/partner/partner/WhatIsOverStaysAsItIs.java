package io.alianza.partner.partner;

import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.util.Map;

/** A refused or terminated partner is history; who comes back applies again. */
record WhatIsOverStaysAsItIs(Standing standing) implements Rule {

    @Override
    public void verify() {
        if (standing.isOver()) {
            throw Refusal.conflict("partner-relationship-over", Map.of("status", standing.code()));
        }
    }
}
