package io.alianza.leads.intake;

import io.alianza.leads.customer.Customer;
import io.alianza.leads.customer.Customers;
import io.alianza.leads.deal.DealCommand;
import io.alianza.leads.deal.DealCommand.RecordWonDeal;
import io.alianza.leads.deal.DealCommand.RegisterDeal;
import io.alianza.leads.deal.DealIds;
import io.alianza.leads.deal.DealLine;
import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.MappedRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Deals with their lines. A won one brings its decision and is registered, approved and won on its day; a registered one waits for
 * the channel manager. Ids follow from source and key, or from the lead the deal names, which is then
 * {@code derived("lead", source, lead)}.
 */
final class DealsImport implements ImportKind {

    private static final String WON = "won";
    private static final String REGISTERED = "registered";

    private final Customers customers;

    DealsImport(Customers customers) {
        this.customers = customers;
    }

    @Override
    public String kind() {
        return "deals";
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(
                ImportedFields.required("partner", Type.TEXT),
                ImportedFields.text("lead"),
                ImportedFields.required("territory", Type.TEXT),
                ImportedFields.required("currency", Type.CURRENCY),
                new Field("state", Type.CHOICE, false, List.of(WON, REGISTERED)),
                ImportedFields.required("occurredOn", Type.DAY),
                new Field("expectedOn", Type.DAY, false, List.of()),
                ImportedFields.required("lines[].lineId", Type.TEXT),
                ImportedFields.required("lines[].product", Type.TEXT),
                new Field("lines[].quantity", Type.DECIMAL, false, List.of()),
                ImportedFields.required("lines[].amount", Type.DECIMAL)));
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
    public List<DealCommand> commands(MappedRow row) {
        boolean registered = REGISTERED.equals(ImportedFields.textOf(row, "state"));
        return List.of(registered ? registered(row) : won(row));
    }

    private RecordWonDeal won(MappedRow row) {
        String id = idOf(row);
        Customer customer = ImportedFields.customer(row);
        return new RecordWonDeal(
                id,
                partnerOf(row),
                leadOf(row),
                customers.idOf(id, customer),
                customers.keysOf(customer),
                row.text("territory"),
                row.text("currency"),
                lines(row),
                Map.of(row.source(), row.key()),
                row.day("occurredOn"));
    }

    private RegisterDeal registered(MappedRow row) {
        String id = idOf(row);
        Customer customer = ImportedFields.customer(row);
        return new RegisterDeal(
                id,
                ImportedFields.IMPORTER,
                partnerOf(row),
                customers.idOf(id, customer),
                customers.keysOf(customer),
                row.text("territory"),
                row.text("currency"),
                lines(row),
                ImportedFields.dayOf(row, "expectedOn"),
                Map.of(row.source(), row.key()),
                row.day("occurredOn"));
    }

    private static List<DealLine> lines(MappedRow row) {
        return row.lines().stream().map(DealsImport::line).toList();
    }

    private static DealLine line(Map<String, Object> line) {
        BigDecimal quantity = (BigDecimal) line.getOrDefault("quantity", BigDecimal.ONE);
        return new DealLine(
                (String) Objects.requireNonNull(line.get("lineId")),
                (String) Objects.requireNonNull(line.get("product")),
                quantity.toPlainString(),
                ((BigDecimal) Objects.requireNonNull(line.get("amount"))).toPlainString());
    }

    private static String partnerOf(MappedRow row) {
        return Objects.requireNonNull(ImportedFields.idOf("partner", row, "partner"));
    }

    private static @Nullable String leadOf(MappedRow row) {
        return ImportedFields.idOf("lead", row, "lead");
    }

    private static String idOf(MappedRow row) {
        String leadId = leadOf(row);
        return leadId == null ? DealIds.ofSource(row.source(), row.key()) : DealIds.ofLead(leadId);
    }
}
