package io.alianza.partner.agreement;

import io.alianza.partner.agreement.AgreementState.Written;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Rule;
import java.time.LocalDate;

/**
 * A version that follows one in force begins on the day of its activation or later, so that nothing decided under the one
 * before changes. The first version may begin in the past: before it nothing could be decided, it only waited.
 */
record ALaterVersionLeavesThePastAlone(Written agreement, LocalDate activatedOn) implements Rule {

    @Override
    public void verify() {
        LocalDate begins = agreement.latest().terms().validFrom();
        boolean leavesIt = !agreement.wasEverActivated() || !begins.isBefore(activatedOn);
        new Faults()
                .unless(leavesIt, "/validFrom", "in-past", begins.toString(), "≥ " + activatedOn)
                .verify();
    }
}
