package io.alianza.events.contracts;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** CloudEvents 1.0 in its JSON format: what an event must be, each fault in words. */
final class CloudEventRules {

    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z0-9]+");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(\\s*;.*)?");
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final Set<String> NOT_ATTRIBUTES = Set.of("data", "data_base64");

    private final JsonNode event;
    private final List<String> faults = new ArrayList<>();

    private CloudEventRules(JsonNode event) {
        this.event = event;
    }

    static List<String> faults(JsonNode event) {
        return new CloudEventRules(event).check();
    }

    private List<String> check() {
        required("specversion", "1.0"::equals);
        required("id", text -> true);
        required("type", text -> true);
        required("source", text -> isUri(text, false));
        optional("subject", text -> true);
        optional("datacontenttype", text -> MEDIA_TYPE.matcher(text).matches());
        optional("dataschema", text -> isUri(text, true));
        optional("time", CloudEventRules::isTime);
        event.propertyNames().forEach(this::extension);
        if (event.has("data") && event.has("data_base64")) {
            faults.add("data and data_base64 at once");
        }
        return List.copyOf(faults);
    }

    private void required(String name, Predicate<String> rule) {
        if (!event.hasNonNull(name)) {
            faults.add(name + " is missing");
        }
        optional(name, rule);
    }

    private void optional(String name, Predicate<String> rule) {
        JsonNode value = event.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        if (!value.isString() || value.asString().isEmpty() || !rule.test(value.asString())) {
            faults.add(name + " is " + value);
        }
    }

    private void extension(String name) {
        JsonNode value = event.path(name);
        if (!NOT_ATTRIBUTES.contains(name) && !ATTRIBUTE.matcher(name).matches()) {
            faults.add("not the name of an attribute: " + name);
        }
        boolean simple = value.isString() || value.isBoolean() || value.isInt() || value.isNull();
        if (!NOT_ATTRIBUTES.contains(name) && !simple) {
            faults.add(name + " is " + value);
        }
    }

    private static boolean isUri(String text, boolean absolute) {
        try {
            return new URI(text).isAbsolute() || !absolute;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        if (!RFC_3339.matcher(text).matches()) {
            return false;
        }
        try {
            return OffsetDateTime.parse(text).getYear() >= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
