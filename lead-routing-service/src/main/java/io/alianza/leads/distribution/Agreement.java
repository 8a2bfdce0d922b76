package io.alianza.leads.distribution;

import io.alianza.leads.lead.Need;
import io.alianza.leads.tree.TreePath;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of a partner as far as distribution needs it: all its versions, since the one in force on the lead's own
 * business day decides.
 *
 * @param endsOn first day it no longer holds, all versions; absent while nobody ended it
 */
public record Agreement(
        String agreementId,
        String partnerId,
        List<Version> versions,
        @Nullable LocalDate endsOn) {

    /**
     * @param territories paths it covers; none: everywhere
     * @param products paths it covers; none: all
     * @param validTo first day it no longer holds; absent: open end
     */
    public record Version(
            int version,
            List<String> territories,
            List<String> products,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
        }
    }

    static Agreement unknown(String agreementId, String partnerId) {
        return new Agreement(agreementId, partnerId, List.of(), null);
    }

    Agreement with(Version version) {
        Stream<Version> others = versions.stream().filter(known -> known.version() != version.version());
        return new Agreement(
                agreementId,
                partnerId,
                Stream.concat(others, Stream.of(version))
                        .sorted(Comparator.comparingInt(Version::version))
                        .toList(),
                endsOn);
    }

    Agreement endingOn(LocalDate day) {
        return new Agreement(agreementId, partnerId, versions, day);
    }

    /** A later version replaces an earlier one for the days it covers. */
    Optional<Version> inForceOn(LocalDate day) {
        if (endsOn == null || day.isBefore(endsOn)) {
            for (Version version : versions.reversed()) {
                if (version.holdsOn(day)) {
                    return Optional.of(version);
                }
            }
        }
        return Optional.empty();
    }

    /** What it entitles to, where it covers the territory and every product on that day. */
    Optional<Entitlement> entitlementTo(Need need) {
        Optional<Version> version = inForceOn(need.on());
        if (version.isEmpty()) {
            return Optional.empty();
        }
        int territoryFit = TreePath.fit(version.get().territories(), need.territory());
        int productFit = productFit(version.get(), need);
        return territoryFit == TreePath.NOT_COVERED || productFit == TreePath.NOT_COVERED
                ? Optional.empty()
                : Optional.of(new Entitlement(agreementId, version.get().version(), territoryFit, productFit));
    }

    /** That of the product it fits least; a lead that asks for none is content with any agreement. */
    private static int productFit(Version version, Need need) {
        int least = need.products().isEmpty() ? 0 : Integer.MAX_VALUE;
        for (String product : need.products()) {
            least = Math.min(least, TreePath.fit(version.products(), product));
        }
        return least;
    }
}
