package io.alianza.local.cli;

import io.alianza.local.house.Accounts;
import io.alianza.local.house.HouseFolder;
import io.alianza.local.house.Ports;
import io.alianza.local.house.Progress;
import io.alianza.local.house.Secrets;
import io.alianza.local.sample.SampleChannel;
import io.alianza.local.sample.SampleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From files to statements: trees, plan, partners with their agreements, deals, leads; then approval and closing of all months that are
 * over. Everything goes through the public API.
 *
 * @param source system the files come from, as their mappings name it
 * @param firstPartners keys of the two partners whose people can sign in
 * @param months that are approved and closed, in order
 */
record MainJob(
        String source,
        String description,
        List<ImportFile> files,
        String plan,
        String planKey,
        List<String> firstPartners,
        List<YearMonth> months) {

    /** @param mapping resource of the launcher */
    record ImportFile(String kind, Path file, String mapping) {}

    static MainJob sample(long seed, LocalDate until, HouseFolder folder) {
        SampleFiles sample = new SampleFiles(SampleChannel.of(seed, until));
        Path files = folder.root().resolve("sample");
        try {
            sample.writeTo(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MainJob(
                "sample",
                "Sample of seed " + seed + " until " + until + ", hash "
                        + sample.hash().substring(0, 16) + ".",
                List.of(
                        new ImportFile("territories", files.resolve("territorios.csv"), "sample/territories.yaml"),
                        new ImportFile("products", files.resolve("productos.csv"), "sample/products.yaml"),
                        new ImportFile("partners", files.resolve("partners.csv"), "sample/partners.yaml"),
                        new ImportFile("leads", files.resolve("leads.csv"), "sample/leads.yaml"),
                        new ImportFile("deals", files.resolve("operaciones.csv"), "sample/deals.yaml")),
                "sample.json",
                "canal",
                List.of("P1001", "P1002"),
                monthsBefore(YearMonth.from(until), 13));
    }

    static MainJob adventureWorks(Path data) {
        if (!Files.exists(data.resolve("FactResellerSales.csv"))) {
            throw new Refused("There is no FactResellerSales.csv in " + data
                    + ": --data names the folder of the AdventureWorks files.");
        }
        return new MainJob(
                "adventureworks",
                "AdventureWorks from " + data + ".",
                List.of(
                        new ImportFile(
                                "territories",
                                data.resolve("DimSalesTerritory.csv"),
                                "adventureworks/territories.yaml"),
                        new ImportFile("products", data.resolve("DimProduct.csv"), "adventureworks/products.yaml"),
                        new ImportFile("partners", data.resolve("DimReseller.csv"), "adventureworks/partners.yaml"),
                        new ImportFile("deals", data.resolve("FactResellerSales.csv"), "adventureworks/deals.yaml"),
                        new ImportFile("leads", data.resolve("FactResellerSales.csv"), "adventureworks/leads.yaml")),
                "standard.json",
                "standard",
                List.of("AW00000697", "AW00000170"),
                monthsBefore(YearMonth.of(2013, 12), 36));
    }

    private static List<YearMonth> monthsBefore(YearMonth end, int count) {
        return Stream.iterate(end.minusMonths(count), month -> month.isBefore(end), month -> month.plusMonths(1))
                .toList();
    }

    Accounts accounts(Secrets secrets) {
        return Accounts.sample(
                secrets, derived("partner", firstPartners.getFirst()), derived("partner", firstPartners.getLast()));
    }

    /** The id an imported object gets: made from its source and key alone. */
    private String derived(String prefix, String key) {
        byte[] name = (source + "\u0000" + key).getBytes(StandardCharsets.UTF_8);
        return prefix + "-" + UUID.nameUUIDFromBytes(name);
    }

    Result run(HouseApi api, Ports ports, Progress progress, Duration start) {
        Result result = new Result(description);
        result.took("start", start);
        Stillness still = new Stillness(api, ports);
        Instant firstByte = Instant.now();
        for (ImportFile file : files) {
            if (file.kind().equals("partners")) {
                // Agreements name the plan; it is there before anything is sold under it.
                step(result, progress, "plan", () -> publishPlan(api));
            }
            step(result, progress, "import " + file.kind(), () -> importFile(api, file));
        }
        step(result, progress, "figures follow", still::await);
        result.took("from the first byte until all figures are there", Duration.between(firstByte, Instant.now()));
        step(result, progress, "approve through " + months.getLast(), () -> approve(api));
        step(result, progress, "close through " + months.getLast(), () -> close(api));
        step(result, progress, "figures follow again", still::await);
        result.collect(api);
        return result;
    }

    private static void step(Result result, Progress progress, String name, Supplier<String> work) {
        Instant began = Instant.now();
        String outcome = work.get();
        Duration took = Duration.between(began, Instant.now());
        result.took(name, took);
        progress.say(String.format(Locale.ROOT, "  ✓ %-28s %6.1f s   %s", name, took.toMillis() / 1000.0, outcome));
    }

    private String publishPlan(HouseApi api) {
        JsonNode terms = JsonMapper.shared().readTree(resource("/plans/" + plan));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", derived("plan", planKey));
        terms.properties().forEach(field -> body.put(field.getKey(), field.getValue()));
        return api.post("/api/v1/plans", body).path("id").asString("");
    }

    private static String importFile(HouseApi api, ImportFile file) {
        return new FileImport(api).run(file.kind(), file.file(), resource("/mappings/" + file.mapping()), false);
    }

    private String approve(HouseApi api) {
        for (YearMonth month : months) {
            JsonNode work =
                    api.post("/api/v1/commissions/approvals", Map.of("filter", Map.of("month", month.toString())));
            LongWork.await(
                    api, "/api/v1/commissions/approvals/" + work.path("id").asString(""));
        }
        return months.size() + " months";
    }

    private String close(HouseApi api) {
        JsonNode work = api.post(
                "/api/v1/statement-closings", Map.of("through", months.getLast().toString()));
        LongWork.await(api, "/api/v1/statement-closings/" + work.path("id").asString(""));
        return months.size() + " months";
    }

    private static byte[] resource(String name) {
        try (InputStream stream = MainJob.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the launcher has no " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
