package io.alianza.commission.agreement;

import io.alianza.commission.deal.TreePath;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement.
 *
 * @param version from 1
 * @param regime reseller, distribution, referral, affiliate, agency; open list
 * @param territories paths it covers; empty: everywhere
 * @param products paths it covers; empty: all
 * @param validFrom first day
 * @param validTo first day it no longer holds; absent: open end
 * @param planId commission plan; absent when no commission is paid
 */
public record AgreementVersion(
        String agreementId,
        int version,
        String regime,
        List<String> territories,
        List<String> products,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String planId) {

    public AgreementVersion {
        territories = territories.stream().sorted().toList();
        products = products.stream().sorted().toList();
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    boolean coversTerritory(TreePath territory) {
        return coveredBy(territories, territory);
    }

    boolean coversProduct(TreePath product) {
        return coveredBy(products, product);
    }

    private static boolean coveredBy(List<String> paths, TreePath place) {
        return paths.isEmpty() || paths.stream().anyMatch(path -> new TreePath(path).covers(place));
    }
}
