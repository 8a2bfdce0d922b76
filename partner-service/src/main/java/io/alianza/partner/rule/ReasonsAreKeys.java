package io.alianza.partner.rule;

import io.alianza.support.model.Faults;
import io.alianza.support.model.Rule;
import java.util.List;

/** A reason is one of a list, never free text: events are kept for ever and must hold nothing personal. */
public record ReasonsAreKeys(String reason, List<String> known) implements Rule {

    @Override
    public void verify() {
        new Faults().oneOf(known, reason.isBlank() ? null : reason, "/reason").verify();
    }
}
