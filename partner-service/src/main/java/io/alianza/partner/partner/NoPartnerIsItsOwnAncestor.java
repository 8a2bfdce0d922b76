package io.alianza.partner.partner;

import io.alianza.partner.partner.PartnerCommand.VouchForParent;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Rule;

/** Figures roll up from a partner to its parent; in a ring they would never arrive. */
record NoPartnerIsItsOwnAncestor(String ancestorId, String childId) implements Rule {

    @Override
    public void verify() {
        new Faults()
                .unless(
                        !ancestorId.equals(childId),
                        VouchForParent.POINTER,
                        "own-ancestor",
                        childId,
                        "another partner, and none of its own")
                .verify();
    }
}
