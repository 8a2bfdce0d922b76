package io.alianza.partner.partner;

import io.alianza.support.model.Faults;
import io.alianza.support.model.Rule;

/** A company's names stand in events and a person's never do: the one cannot turn into the other. */
record APersonStaysAPerson(Profile now, Profile next) implements Rule {

    @Override
    public void verify() {
        new Faults()
                .unless(now.kind().equals(next.kind()), "/kind", "unknown-value", next.kind(), now.kind())
                .verify();
    }
}
