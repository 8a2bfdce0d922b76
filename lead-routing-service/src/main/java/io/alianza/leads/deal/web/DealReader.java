package io.alianza.leads.deal.web;

import io.alianza.leads.access.Roles;
import io.alianza.leads.actor.Actor;
import io.alianza.leads.customer.Customer;
import io.alianza.leads.customer.Customers;
import io.alianza.leads.deal.views.DealRow;
import io.alianza.leads.deal.views.DealsProjection;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads deals as the caller may see them. */
@Component
public final class DealReader {

    private final Views views;
    private final Customers customers;
    private final Conflicts conflicts;

    DealReader(Views views, Customers customers, Conflicts conflicts) {
        this.views = views;
        this.customers = customers;
        this.conflicts = conflicts;
    }

    /** @throws io.alianza.support.model.Refusal 404 for an unknown id and for that of another partner's deal alike */
    public DealRow visible(String id, Caller caller) {
        Optional<String> only = Roles.onlyPartner(caller);
        return views.find(DealsProjection.DEALS, id)
                .filter(row -> only.isEmpty() || only.get().equals(row.partnerId()))
                .orElseThrow(() -> Actor.unknown(id));
    }

    RowQuery mine(Caller caller) {
        return Roles.onlyPartner(caller)
                .map(partnerId -> RowQuery.all().where("partnerId", partnerId))
                .orElse(RowQuery.all());
    }

    List<DealAnswer> answers(List<DealRow> rows, Caller caller) {
        boolean ofVendor = caller.organisation().isEmpty();
        Map<String, Customer> known =
                customers.findAll(rows.stream().map(DealRow::customerId).toList());
        return rows.stream()
                .map(row -> DealAnswer.of(row, known.get(row.customerId()), ofVendor ? conflict(row) : null))
                .toList();
    }

    /** Looked for only as long as the registration waits for its decision. */
    private @Nullable String conflict(DealRow row) {
        boolean undecided = row.state().equals(DealsProjection.REGISTERED);
        return undecided && conflicts.likely(row) ? "likely" : null;
    }
}
