package io.alianza.local.cli;

import io.alianza.local.house.Accounts;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the main job came to, as the public API tells it afterwards. */
final class Result {

    private final String description;
    private final Map<String, Duration> times = new LinkedHashMap<>();
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private String tracedLead = "";

    Result(String description) {
        this.description = description;
    }

    void took(String step, Duration time) {
        times.put(step, time);
    }

    void collect(HouseApi api) {
        figures.put("partners", (long) api.all("/api/v1/partners").size());
        figures.put("leads by place", leadsByPlace(api));
        figures.put("deals", (long) api.all("/api/v1/deals").size());
        figures.put("sales", sales(api));
        List<JsonNode> commissions = api.all("/api/v1/commissions");
        figures.put("commissions", (long) commissions.size());
        figures.put(
                "commission amounts", sums(commissions, one -> one.path("state").asString("")));
        figures.put("statements", (long) api.all("/api/v1/statements").size());
        tracedLead = api.get("/api/v1/leads?state=won&limit=1")
                .path("items")
                .path(0)
                .path("id")
                .asString("");
        if (tracedLead.isEmpty()) {
            tracedLead = api.get("/api/v1/leads?place=offered&limit=1")
                    .path("items")
                    .path(0)
                    .path("id")
                    .asString("");
        }
    }

    private static Map<String, Long> leadsByPlace(HouseApi api) {
        Map<String, Long> places = new TreeMap<>();
        api.get("/api/v1/leads/summary")
                .path("places")
                .properties()
                .forEach(place -> places.put(place.getKey(), place.getValue().asLong(0)));
        return places;
    }

    private static Map<String, String> sales(HouseApi api) {
        Map<String, String> sales = new TreeMap<>();
        for (JsonNode row : api.get("/api/v1/reports/sales?by=currency").path("items")) {
            JsonNode amount = row.path("amount");
            sales.put(
                    amount.path("currency").asString(""), amount.path("amount").asString(""));
        }
        return sales;
    }

    private static Map<String, BigDecimal> sums(List<JsonNode> commissions, Function<JsonNode, String> state) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (JsonNode one : commissions) {
            JsonNode amount = one.path("commission");
            String key = amount.path("currency").asString("") + " " + state.apply(one);
            sums.merge(key, new BigDecimal(amount.path("amount").asString("0")), BigDecimal::add);
        }
        return sums;
    }

    void memory(String when, OptionalLong bytes) {
        bytes.ifPresent(sum -> figures.put("memory of all processes " + when + ", MiB (PSS)", sum >> 20));
    }

    void measureLatency(HouseApi api) {
        String name = "lead POST to the partner's inbox, 50 a second";
        try {
            figures.put(name, LeadLatency.measure(api).orElse("not measured: nobody has room for more leads"));
        } catch (Refused refused) {
            // A figure that could not be taken is told as such; the checks decide over the outcome.
            figures.put(name, "not measured: " + refused.getMessage());
        }
    }

    String tracedLead() {
        return tracedLead;
    }

    void print(PrintStream out) {
        out.println();
        out.println(description);
        figures.forEach((name, value) -> printFigure(out, name, value));
        times.forEach((step, time) ->
                out.println(String.format(Locale.ROOT, "  %-50s %10.1f s", step, time.toMillis() / 1000.0)));
        out.println();
    }

    private static void printFigure(PrintStream out, String name, Object value) {
        if (value instanceof Map<?, ?> parts) {
            parts.forEach((part, figure) ->
                    out.println(String.format(Locale.ROOT, "  %-50s %18s", name + ", " + part, figure)));
        } else {
            out.println(String.format(Locale.ROOT, "  %-50s %18s", name, value));
        }
    }

    /** @param checksHold absent where they were not asked for */
    byte[] json(Accounts accounts, @Nullable Boolean checksHold) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("description", description);
        whole.put("figures", figures);
        Map<String, Double> seconds = new LinkedHashMap<>();
        times.forEach((step, time) -> seconds.put(step, time.toMillis() / 1000.0));
        whole.put("seconds", seconds);
        whole.put("tracedLead", tracedLead);
        whole.put("checksHold", checksHold);
        whole.put("accounts", accounts);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(whole);
    }
}
