package io.alianza.local.cli;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A new lead like one that is there: same zone and products, so that somebody can take it. */
final class LeadBody {

    private LeadBody() {}

    static Map<String, Object> like(JsonNode lead) {
        List<String> products = lead.path("products")
                .valueStream()
                .map(product -> product.asString(""))
                .toList();
        return Map.of(
                "source",
                "web",
                "territory",
                lead.path("territory").asString(""),
                "products",
                products,
                "customer",
                Map.of("companyName", "Medición de latencia, S.L."));
    }
}
