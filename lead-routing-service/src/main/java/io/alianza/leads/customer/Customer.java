package io.alianza.leads.customer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer as it is entered and shown. It may be a person, so nothing of it stands in an event.
 *
 * @param name of the company
 * @param person whom to ask for
 * @param domain its web domain
 */
public record Customer(
        @Nullable String name,
        @Nullable String person,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String taxId,
        @Nullable String domain) {

    public static final Customer NOBODY = new Customer(null, null, null, null, null, null);

    public static Customer of(Map<String, String> fields) {
        return new Customer(
                fields.get("name"),
                fields.get("person"),
                fields.get("email"),
                fields.get("phone"),
                fields.get("taxId"),
                fields.get("domain"));
    }

    /** What is kept of it: only what was said. */
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        put(fields, "name", name);
        put(fields, "person", person);
        put(fields, "email", email);
        put(fields, "phone", phone);
        put(fields, "taxId", taxId);
        put(fields, "domain", domain);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value.strip());
        }
    }
}
