package io.alianza.partner.agreement;

import io.alianza.support.model.Faults;
import io.alianza.support.model.Rule;
import java.time.LocalDate;

/** An agreement ends on the day this is decided or later: what it covered until then it has covered. */
record AnEndLeavesThePastAlone(LocalDate endsOn, LocalDate decidedOn) implements Rule {

    @Override
    public void verify() {
        new Faults()
                .unless(!endsOn.isBefore(decidedOn), "/endsOn", "in-past", endsOn.toString(), "≥ " + decidedOn)
                .verify();
    }
}
