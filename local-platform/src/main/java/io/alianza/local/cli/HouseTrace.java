package io.alianza.local.cli;

import io.alianza.local.house.Ports;
import io.alianza.local.house.ServiceName;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Follows one thing through the services: the events about it, then those about the deal, the accrual and the statement they name, in
 * the order in which they were recorded.
 */
final class HouseTrace {

    private static final List<ServiceName> WITH_A_LOG =
            List.of(ServiceName.PARTNER, ServiceName.LEADS, ServiceName.COMMISSION);
    private static final Pattern FOLLOWED = Pattern.compile("\"((?:deal|accrual|statement)-[0-9a-f-]{36})\"");

    private final HouseApi api;
    private final Ports ports;

    HouseTrace(HouseApi api, Ports ports) {
        this.api = api;
        this.ports = ports;
    }

    /** One event and the service whose log holds it. */
    private record Step(ServiceName service, JsonNode event) {

        String key() {
            return event.path("aggregateId").asString("") + "#"
                    + event.path("sequence").asLong();
        }
    }

    /**
     * @param full whether all of each event is told, however long
     * @return whether anything is known of the id
     */
    boolean print(String id, boolean full, PrintStream out) {
        List<Step> steps = steps(id);
        if (steps.isEmpty()) {
            out.println("Nothing is known of " + id + ".");
            return false;
        }
        Set<String> streams = steps.stream()
                .map(step -> step.event().path("aggregateId").asString(""))
                .collect(Collectors.toSet());
        Map<String, String> places = new TopicLookup(ports.bootstrapServers()).places(streams);
        out.println("The way of " + id + ":");
        steps.forEach(step -> print(step, places, full, out));
        return true;
    }

    private List<Step> steps(String start) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        Set<String> seen = new HashSet<>(open);
        Map<String, Step> steps = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            String id = open.remove();
            for (ServiceName service : WITH_A_LOG) {
                for (JsonNode event : api.operate(service.port(ports), "/internal/trace/" + id)) {
                    if (concerns(event, seen)) {
                        steps.put(event.path("eventId").asString(""), new Step(service, event));
                        named(event).stream().filter(seen::add).forEach(open::add);
                    }
                }
            }
        }
        List<Step> inOrder = new ArrayList<>(steps.values());
        inOrder.sort(Comparator.comparing(
                        (Step step) -> step.event().path("recordedAt").asString(""))
                .thenComparingLong(step -> step.event().path("position").asLong()));
        return inOrder;
    }

    /** A statement's closing names every line of it; only what is about the followed ones is told. */
    private static boolean concerns(JsonNode event, Set<String> seen) {
        String payload = event.path("payload").toString();
        return seen.stream()
                .anyMatch(id -> payload.contains(id)
                        || event.path("aggregateId").asString("").equals(id));
    }

    private static List<String> named(JsonNode event) {
        // A statement names its lines; following those would tell the way of every other deal on it.
        boolean many = event.path("type").asString("").startsWith("statement");
        Matcher ids = FOLLOWED.matcher(many ? "" : event.path("payload").toString());
        return ids.results().map(result -> result.group(1)).toList();
    }

    private static void print(Step step, Map<String, String> places, boolean full, PrintStream out) {
        JsonNode event = step.event();
        out.println(String.format(
                Locale.ROOT,
                "  %s  %-22s %-34s %s",
                event.path("recordedAt").asString(""),
                step.service().module(),
                event.path("type").asString(""),
                event.path("eventId").asString("")));
        out.println("      stream " + step.key() + ", position "
                + event.path("position").asLong() + ", topic "
                + places.getOrDefault(event.path("eventId").asString(""), "none (private to the service)"));
        Grounds.of(event.path("payload")).forEach(line -> out.println("      " + line));
        out.println("      " + (full ? event.path("payload") : shortened(event.path("payload"))));
    }

    private static String shortened(JsonNode payload) {
        String text = payload.toString();
        return text.length() <= 240 ? text : text.substring(0, 240) + " …";
    }
}
