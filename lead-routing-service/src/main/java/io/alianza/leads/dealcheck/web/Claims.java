package io.alianza.leads.dealcheck.web;

import io.alianza.leads.deal.views.DealRow;
import io.alianza.leads.deal.views.DealsProjection;
import io.alianza.leads.deal.web.Conflicts;
import io.alianza.leads.dealcheck.Claim;
import io.alianza.leads.lead.views.LeadRow;
import io.alianza.leads.lead.views.LeadsProjection;
import io.alianza.leads.tree.TreePath;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import io.alianza.support.views.Table;
import io.alianza.support.views.Views;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is open about a customer, by the keyed hashes of its tax id and web domain. */
@Component
final class Claims implements Conflicts {

    private static final Set<String> UNDECIDED_OR_OPEN = Set.of(DealsProjection.REGISTERED, DealsProjection.OPEN);

    private final Views views;
    private final Clock clock;

    Claims(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /** @param products paths asked about; none: whatever it is */
    List<Claim> of(List<String> customerKeys, List<String> products) {
        return Stream.concat(
                        found(LeadsProjection.LEADS, customerKeys).stream()
                                .filter(lead -> !lead.place().equals(LeadsProjection.CLOSED))
                                .filter(lead -> TreePath.overlap(lead.products(), products))
                                .map(lead -> new Claim(lead.id(), knownOwner(lead))),
                        found(DealsProjection.DEALS, customerKeys).stream()
                                .filter(this::isOpenOrProtected)
                                .filter(deal -> TreePath.overlap(deal.products(), products))
                                .map(deal -> new Claim(deal.id(), deal.partnerId())))
                .toList();
    }

    @Override
    public boolean likely(DealRow registration) {
        return of(registration.customerKeys(), registration.products()).stream()
                .anyMatch(claim -> !claim.isOf(registration.partnerId()));
    }

    private <R extends Record> List<R> found(Table<R> table, List<String> customerKeys) {
        if (customerKeys.isEmpty()) {
            return List.of();
        }
        return views.page(table, RowQuery.all().where("customerKeys", Comparison.IN, customerKeys))
                .rows();
    }

    /** Who was only offered a lead does not know yet whose it is, and is not told this way. */
    private static @Nullable String knownOwner(LeadRow lead) {
        return lead.place().equals(LeadsProjection.HELD) ? lead.partnerId() : null;
    }

    private boolean isOpenOrProtected(DealRow deal) {
        LocalDate until = deal.protectedUntil();
        return UNDECIDED_OR_OPEN.contains(deal.state())
                || (deal.state().equals(DealsProjection.WON) && until != null && until.isAfter(LocalDate.now(clock)));
    }
}
