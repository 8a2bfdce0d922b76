package io.alianza.local.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What an event was decided on, a line of the trace each: the versions that applied, and who came into question. */
final class Grounds {

    private Grounds() {}

    static List<String> of(JsonNode payload) {
        List<String> versions = new ArrayList<>();
        version(versions, "agreement", payload.path("agreementId"), payload.path("agreementVersion"));
        version(versions, "agreement", payload.at("/agreement/agreementId"), payload.at("/agreement/version"));
        version(versions, "plan", payload.at("/plan/planId"), payload.at("/plan/version"));
        JsonNode choice = payload.path("choice");
        if (choice.has("policyVersion")) {
            versions.add("distribution policy version "
                    + choice.path("policyVersion").asInt() + ", partners and agreements as known at position "
                    + choice.path("knowledge").asLong());
        }
        List<String> lines = new ArrayList<>();
        if (!versions.isEmpty()) {
            lines.add("decided on " + String.join("; ", versions));
        }
        if (choice.has("candidates")) {
            lines.add("candidates " + choice.path("candidates").asInt() + ", dropped by filter "
                    + choice.path("dropped"));
            choice.path("ranked")
                    .forEach(one -> lines.add("  " + one.path("partnerId").asString("") + " weight "
                            + one.path("weight").asString("") + ", credit "
                            + one.path("credit").asString("")));
        }
        return lines;
    }

    private static void version(List<String> versions, String what, JsonNode id, JsonNode version) {
        if (id.isString()) {
            versions.add(what + " " + id.asString() + " version " + version.asInt());
        }
    }
}
