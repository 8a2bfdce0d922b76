package io.alianza.partner.agreement;

import io.alianza.partner.agreement.AgreementEvent.AgreementDrafted;
import io.alianza.partner.agreement.AgreementState.Written;
import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.util.Map;

/** The same id with the same first version is a repetition and changes nothing; with other content it is a slip. */
record AnAgreementIsStatedOnce(Written agreement, AgreementDrafted again) implements Rule {

    @Override
    public void verify() {
        boolean same = agreement.partnerId().equals(again.partnerId())
                && agreement.externalIds().equals(again.externalIds())
                && agreement.versions().getFirst().terms().equals(again.terms());
        if (!same) {
            throw Refusal.conflict("already-there-differently", Map.of("id", agreement.id()));
        }
    }
}
