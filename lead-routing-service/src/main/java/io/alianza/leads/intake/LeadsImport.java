package io.alianza.leads.intake;

import io.alianza.leads.customer.Customer;
import io.alianza.leads.customer.Customers;
import io.alianza.leads.lead.DataBasis;
import io.alianza.leads.lead.Expected;
import io.alianza.leads.lead.LeadCommand;
import io.alianza.leads.lead.LeadCommand.AdoptLead;
import io.alianza.leads.lead.LeadCommand.CaptureLead;
import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.MappedRow;
import io.alianza.support.model.Ids;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Leads. One without a partner is captured and distributed; one with a partner is history, and brings how it ended. Ids follow from
 * source and key, {@code derived("lead", source, key)}.
 */
final class LeadsImport implements ImportKind {

    private static final String USUAL_SOURCE = "import";

    private final Customers customers;

    LeadsImport(Customers customers) {
        this.customers = customers;
    }

    @Override
    public String kind() {
        return "leads";
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(
                ImportedFields.text("source"),
                ImportedFields.required("territory", Type.TEXT),
                new Field("products", Type.LIST, false, List.of()),
                ImportedFields.text("sector"),
                ImportedFields.text("companySize"),
                new Field("expected", Type.DECIMAL, false, List.of()),
                new Field("currency", Type.CURRENCY, false, List.of()),
                ImportedFields.required("occurredOn", Type.DAY),
                ImportedFields.text("partner"),
                new Field("outcome", Type.CHOICE, false, AdoptLead.OUTCOMES),
                new Field("closedOn", Type.DAY, false, List.of()),
                ImportedFields.text("reason")));
        fields.addAll(ImportedFields.ofCustomer());
        return List.copyOf(fields);
    }

    @Override
    public void prepare(List<MappedRow> rows) {
        Map<String, Customer> byObject = new HashMap<>();
        rows.forEach(row -> byObject.put(idOf(row), ImportedFields.customer(row)));
        customers.keepAll(byObject);
    }

    @Override
    public List<LeadCommand> commands(MappedRow row) {
        CaptureLead lead = lead(row);
        String partnerId = ImportedFields.idOf("partner", row, "partner");
        return List.of(partnerId == null ? lead : history(row, lead, partnerId));
    }

    private static AdoptLead history(MappedRow row, CaptureLead lead, String partnerId) {
        return new AdoptLead(
                lead,
                partnerId,
                Objects.requireNonNullElse(ImportedFields.textOf(row, "outcome"), "open"),
                ImportedFields.dayOf(row, "closedOn"),
                ImportedFields.textOf(row, "reason"));
    }

    private CaptureLead lead(MappedRow row) {
        String id = idOf(row);
        Customer customer = ImportedFields.customer(row);
        return new CaptureLead(
                id,
                ImportedFields.IMPORTER,
                Objects.requireNonNullElse(ImportedFields.textOf(row, "source"), USUAL_SOURCE),
                row.text("territory"),
                row.list("products").stream().distinct().sorted().toList(),
                ImportedFields.textOf(row, "sector"),
                ImportedFields.textOf(row, "companySize"),
                expected(row),
                customers.idOf(id, customer),
                customers.keysOf(customer),
                DataBasis.NOT_STATED,
                Map.of(row.source(), row.key()),
                row.day("occurredOn"));
    }

    private static @Nullable Expected expected(MappedRow row) {
        String currency = ImportedFields.textOf(row, "currency");
        return row.optional("expected")
                .filter(amount -> currency != null)
                .map(amount -> new Expected(((BigDecimal) amount).toPlainString(), String.valueOf(currency)))
                .orElse(null);
    }

    private static String idOf(MappedRow row) {
        return Ids.derived("lead", row.source(), row.key());
    }
}
