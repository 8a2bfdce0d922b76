package io.alianza.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads the real input into a house as a person does, with the project's mappings and script. */
final class AdventureWorks {

    /** Id of the standard plan: made from source and key, as imports make theirs. */
    static final String PLAN = "plan-"
            + java.util.UUID.nameUUIDFromBytes(
                    "adventureworks\u0000standard".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    private AdventureWorks() {}

    static void importTreesAndPartners(House house) {
        importKind(house, "territories", "DimSalesTerritory.csv");
        importKind(house, "products", "DimProduct.csv");
        publishPlan(house.api());
        importKind(house, "partners", "DimReseller.csv");
    }

    static String importKind(House house, String kind, String file) {
        return house.command(
                "import",
                kind,
                SharedData.adventureWorks().resolve("dw").resolve(file).toString(),
                "--mapping",
                MainJobTest.mapping(kind).toString());
    }

    private static void publishPlan(Api api) {
        try {
            JsonNode terms = JsonMapper.shared()
                    .readTree(Files.readAllBytes(
                            ProjectFiles.root().resolve("local-platform/src/main/resources/plans/standard.json")));
            Map<String, Object> plan = new LinkedHashMap<>();
            plan.put("id", PLAN);
            terms.properties().forEach(field -> plan.put(field.getKey(), field.getValue()));
            Api.Answer answer = api.post("/api/v1/plans", plan);
            if (answer.status() / 100 != 2) {
                throw new IllegalStateException("the plan was refused: " + answer.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code North America/United States/Northwest} is Northwest in the golden file. */
    static String lastSegment(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
