package io.alianza.partner.partner;

import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.util.Map;

/** Applied, approved, active, suspended, terminated, or refused: each step only from where it makes sense. */
record AMoveFollowsTheLifecycle(Standing from, Standing to) implements Rule {

    @Override
    public void verify() {
        if (!from.mayBecome(to)) {
            throw Refusal.conflict("partner-move-not-allowed", Map.of("from", from.code(), "to", to.code()));
        }
    }
}
