package io.alianza.local.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Turns an RFC 9457 problem into a sentence for the console. */
final class Problems {

    private Problems() {}

    static String sentence(JsonNode problem) {
        if (!problem.isObject()) {
            return problem.asString("no answer");
        }
        List<String> parts = new ArrayList<>();
        parts.add(problem.path("detail").asString(problem.path("title").asString("")));
        for (JsonNode fault : problem.path("errors")) {
            parts.add(fault.path("pointer").asString("") + ": "
                    + fault.path("message").asString("") + " ("
                    + fault.path("expected").asString("") + ")");
        }
        return String.join(" ", parts);
    }
}
