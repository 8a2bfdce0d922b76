package io.alianza.leads.intake;

import io.alianza.leads.actor.Actor;
import io.alianza.leads.customer.Customer;
import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.ImportKind.Field;
import io.alianza.support.imports.MappedRow;
import io.alianza.support.model.Ids;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What leads and deals have in common in a file. */
final class ImportedFields {

    /** A file tells of the past. */
    static final Actor IMPORTER = new Actor.Vendor("import", true);

    private ImportedFields() {}

    static List<Field> ofCustomer() {
        return List.of(
                text("customerName"),
                text("customerPerson"),
                text("customerEmail"),
                text("customerPhone"),
                text("customerTaxId"),
                text("customerDomain"));
    }

    static Field text(String name) {
        return new Field(name, ImportKind.Type.TEXT, false, List.of());
    }

    static Field required(String name, ImportKind.Type type) {
        return new Field(name, type, true, List.of());
    }

    static Customer customer(MappedRow row) {
        return new Customer(
                textOf(row, "customerName"),
                textOf(row, "customerPerson"),
                textOf(row, "customerEmail"),
                textOf(row, "customerPhone"),
                textOf(row, "customerTaxId"),
                textOf(row, "customerDomain"));
    }

    /** By id, or by its key in the same source: the ids partner-service and this one make of it are the same. */
    static @Nullable String idOf(String prefix, MappedRow row, String field) {
        String stated = textOf(row, field);
        return stated == null || Ids.isValid(prefix, stated) ? stated : Ids.derived(prefix, row.source(), stated);
    }

    static @Nullable String textOf(MappedRow row, String field) {
        return row.optional(field).map(String.class::cast).orElse(null);
    }

    static @Nullable LocalDate dayOf(MappedRow row, String field) {
        return row.optional(field).map(LocalDate.class::cast).orElse(null);
    }
}
