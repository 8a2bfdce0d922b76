package io.alianza.benchmarks;

import io.alianza.local.process.ServerProcess;
import io.alianza.local.store.StoreMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** One command, one run, one table: {@code ./benchmarks/run [--quick]}. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains("--quick");
        String named = System.getenv("MONGODB_URI");
        if (named != null && !named.isBlank()) {
            run(named, "the store that MONGODB_URI names", quick);
            return;
        }
        Path folder = Files.createTempDirectory("alianza-benchmarks");
        try (ServerProcess store = ServerProcess.start(
                StoreMain.class,
                "2g",
                folder.resolve("store.log"),
                folder.resolve("data").toString(),
                "0")) {
            run(store.address(), "the embedded store, in a process of its own", quick);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void run(String uri, String storeName, boolean quick) throws Exception {
        List<Row> rows = new ArrayList<>();
        try (Bench bench = Bench.on(uri, storeName, quick)) {
            System.out.printf(
                    Locale.ROOT,
                    "On %s; %d processors; medians of %d runs.%n%n",
                    storeName,
                    Runtime.getRuntime().availableProcessors(),
                    bench.runs());
            System.out.println(Row.heading());
            print(rows, AppendMeasurement.of(bench));
            print(rows, ProcessesMeasurement.of(bench));
            print(rows, ReplayMeasurement.of(bench));
            print(rows, TailMeasurement.of(bench));
            write(rows, bench);
        }
    }

    private static void print(List<Row> all, List<Row> rows) {
        rows.forEach(row -> System.out.println(row.line()));
        all.addAll(rows);
    }

    /** The same rows for machines: name, unit, ours, peer or floor, ratio, runs, both spreads. */
    private static void write(List<Row> rows, Bench bench) throws IOException {
        List<Map<String, Object>> results = new ArrayList<>();
        for (Row row : rows) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("name", row.name());
            result.put("unit", row.unit());
            result.put("ours", Row.median(row.ours()));
            result.put("against", row.otherName());
            result.put("theirs", finite(Row.median(row.other())));
            result.put("ratio", row.counts() ? finite(row.ratio()) : null);
            result.put("remark", row.remark());
            result.put("runs", row.ours().size());
            result.put("spread", finite(Row.spread(row.ours())));
            result.put("theirSpread", finite(Row.spread(row.other())));
            result.put("store", bench.storeName());
            results.add(result);
        }
        Path file = Path.of(System.getProperty("alianza.root", "."), "benchmarks/target/results.json");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(results));
    }

    private static Object finite(double value) {
        return Double.isFinite(value) ? value : "";
    }
}
