package io.alianza.partner.agreement;

import io.alianza.partner.agreement.AgreementEvent.AgreementActivated;
import io.alianza.partner.agreement.AgreementEvent.AgreementDrafted;
import io.alianza.partner.agreement.AgreementEvent.AgreementTerminated;
import io.alianza.partner.partner.PartnerCommand.VouchForPartner;
import io.alianza.partner.tree.TreeCommand.ConfirmListed;
import io.alianza.partner.tree.Trees;
import java.util.List;

/** Whom an agreement asks before its events are recorded, in the same commit: its partner and the two trees. */
final class AgreementCompanions {

    private static final String PARTNER_POINTER = "/partnerId";

    private AgreementCompanions() {}

    static List<Object> of(List<AgreementEvent> events) {
        return events.stream()
                .map(AgreementCompanions::questions)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<Object> questions(AgreementEvent event) {
        return switch (event) {
            case AgreementDrafted drafted ->
                List.of(
                        new VouchForPartner(drafted.partnerId(), PARTNER_POINTER),
                        new ConfirmListed(Trees.TERRITORIES, drafted.terms().territories(), "/territories"),
                        new ConfirmListed(Trees.PRODUCTS, drafted.terms().products(), "/products"));
            case AgreementActivated activated -> List.of(new VouchForPartner(activated.partnerId(), PARTNER_POINTER));
            case AgreementTerminated _ -> List.of();
        };
    }
}
