package io.alianza.commission.agreement;

import io.alianza.commission.deal.TreePath;
import io.alianza.commission.deal.WonDeal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The agreement a won deal falls under. Territories and products of an agreement steer whom the vendor offers leads; a deal
 * that was registered and approved outside them earns nevertheless. So any agreement in force on the day it was won will do;
 * of several the one that covers the deal's territory and all its products, then one with a commission plan, then the one
 * that began last, then the smaller id.
 */
public final class AgreementPolicy {

    private static final int CANDIDATES_KEPT = 20;

    private AgreementPolicy() {}

    /** Empty when none was in force that day. */
    public static Optional<AgreementChoice> choose(PartnerState partner, WonDeal deal) {
        List<AgreementVersion> ranked = partner.inForceOn(deal.wonOn()).stream()
                .sorted(inOrderOfPreference(deal))
                .toList();
        return ranked.stream().findFirst().map(chosen -> choice(chosen, ranked, deal));
    }

    private static Comparator<AgreementVersion> inOrderOfPreference(WonDeal deal) {
        return Comparator.comparing((AgreementVersion agreement) -> !covers(agreement, deal))
                .thenComparing(agreement -> agreement.planId() == null)
                .thenComparing(AgreementVersion::validFrom, Comparator.reverseOrder())
                .thenComparing(AgreementVersion::agreementId);
    }

    private static boolean covers(AgreementVersion agreement, WonDeal deal) {
        return agreement.coversTerritory(new TreePath(deal.territory()))
                && deal.lines().stream().allMatch(line -> agreement.coversProduct(line.path()));
    }

    private static AgreementChoice choice(AgreementVersion chosen, List<AgreementVersion> ranked, WonDeal deal) {
        return new AgreementChoice(
                chosen.agreementId(),
                chosen.version(),
                chosen.regime(),
                chosen.validFrom(),
                covers(chosen, deal),
                chosen.planId(),
                ranked.stream()
                        .limit(CANDIDATES_KEPT)
                        .map(agreement -> candidate(agreement, deal))
                        .toList());
    }

    private static Candidate candidate(AgreementVersion agreement, WonDeal deal) {
        return new Candidate(agreement.agreementId(), agreement.version(), covers(agreement, deal), agreement.planId());
    }
}
