package io.alianza.leads.distribution;

import java.util.Comparator;

/**
 * What entitles a partner to a lead. Of several agreements the one that fits most closely does: the longest territory, then
 * the longest product.
 *
 * @param territoryFit depth of the territory that covers the lead's, 0 when the agreement holds everywhere
 * @param productFit the same for the product it fits least
 */
record Entitlement(String agreementId, int version, int territoryFit, int productFit) {

    static final Comparator<Entitlement> CLOSEST_FIRST = Comparator.comparingInt(Entitlement::territoryFit)
            .thenComparingInt(Entitlement::productFit)
            .reversed()
            .thenComparing(Entitlement::agreementId);
}
