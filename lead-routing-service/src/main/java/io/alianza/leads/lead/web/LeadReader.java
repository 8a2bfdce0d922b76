package io.alianza.leads.lead.web;

import io.alianza.leads.access.Roles;
import io.alianza.leads.actor.Actor;
import io.alianza.leads.customer.Customer;
import io.alianza.leads.customer.Customers;
import io.alianza.leads.lead.views.LeadRow;
import io.alianza.leads.lead.views.LeadsProjection;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads leads as the caller may see them. */
@Component
public final class LeadReader {

    private final Views views;
    private final Customers customers;

    LeadReader(Views views, Customers customers) {
        this.views = views;
        this.customers = customers;
    }

    /** @throws io.alianza.support.model.Refusal 404 for an unknown id and for that of another partner's lead alike */
    public LeadRow visible(String id, Caller caller) {
        Optional<String> only = Roles.onlyPartner(caller);
        return views.find(LeadsProjection.LEADS, id)
                .filter(row -> only.isEmpty() || only.get().equals(row.partnerId()))
                .orElseThrow(() -> Actor.unknown(id));
    }

    /** Only what the caller may see at all. */
    RowQuery mine(Caller caller) {
        return Roles.onlyPartner(caller)
                .map(partnerId -> RowQuery.all().where("partnerId", partnerId))
                .orElse(RowQuery.all());
    }

    LeadAnswer answer(LeadRow row, Caller caller) {
        return answers(List.of(row), caller).getFirst();
    }

    /** Customers are joined here and only for who may see them, all in one look. */
    List<LeadAnswer> answers(List<LeadRow> rows, Caller caller) {
        boolean ofPartner = caller.organisation().isPresent();
        Map<String, Customer> known = customers.findAll(rows.stream()
                .filter(row -> !ofPartner || row.acceptedAt() != null)
                .map(LeadRow::customerId)
                .filter(Objects::nonNull)
                .toList());
        return rows.stream()
                .map(row -> ofPartner
                        ? LeadAnswer.forPartner(row, known.get(row.customerId()))
                        : LeadAnswer.forVendor(row, known.get(row.customerId())))
                .toList();
    }
}
