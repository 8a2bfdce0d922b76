package io.alianza.partner.partner.web;

import io.alianza.partner.partner.PersonFields;
import io.alianza.partner.rule.Texts;
import io.alianza.support.model.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A contact to add. Only id and roles go into an event.
 *
 * @param id the caller's own, {@code contact-<UUID>}; absent: one is made
 */
record ContactRequest(
        @Nullable String id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Nullable String email,
        @Nullable String phone,
        @Nullable String position,

        @Schema(
                description = "In which one writes to it",
                allowableValues = {"es", "en"})
        @Nullable
        String language,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "[\"sales\"]") @Nullable
        List<String> roles,

        @Nullable LocalDate occurredOn) {

    /** Good enough to find slips; whether it exists only a letter can tell. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{6,30}");

    /** Values are left out of the faults: they are personal. */
    Faults faults() {
        return new Faults()
                .required(name, "/name", "1..200")
                .unless(name == null || name.length() <= 200, "/name", "too-long", null, "0..200")
                .unless(position == null || position.length() <= 100, "/position", "too-long", null, "0..100")
                .unless(email == null || EMAIL.matcher(email.strip()).matches(), "/email", "format", null, "a@b.es")
                .unless(phone == null || PHONE.matcher(phone.strip()).matches(), "/phone", "format", null, "+34 …")
                .unless(
                        language == null || List.of("es", "en").contains(language),
                        "/language",
                        "unknown-value",
                        null,
                        "es, en");
    }

    Map<String, String> personalFields() {
        SortedMap<String, String> fields = new TreeMap<>();
        keep(fields, PersonFields.NAME, name);
        keep(fields, PersonFields.EMAIL, email);
        keep(fields, PersonFields.PHONE, phone);
        keep(fields, PersonFields.POSITION, position);
        keep(fields, PersonFields.LANGUAGE, language);
        return fields;
    }

    private static void keep(Map<String, String> fields, String name, @Nullable String value) {
        String text = Texts.trimmed(value);
        if (text != null) {
            fields.put(name, text);
        }
    }
}
