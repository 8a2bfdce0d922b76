package io.alianza.partner.agreement;

import io.alianza.partner.agreement.AgreementState.Written;
import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.util.Map;

/** After a termination there is no further version; who goes on together makes a new agreement. */
record WhatWasTerminatedStaysSo(Written agreement) implements Rule {

    @Override
    public void verify() {
        if (agreement.endsOn() != null) {
            throw Refusal.conflict(
                    "agreement-terminated", Map.of("endsOn", agreement.endsOn().toString()));
        }
    }
}
