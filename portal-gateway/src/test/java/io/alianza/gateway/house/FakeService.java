package io.alianza.gateway.house;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service that answers reads from a file, {@code "GET /api/v1/leads?place=offered"} to JSON, with and without the query,
 * and says yes to every command. It remembers what it was asked.
 */
public final class FakeService implements AutoCloseable {

    public record Asked(String method, String path, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }
    }

    private record Answer(int status, String json) {}

    private static final Pattern DAY = Pattern.compile("@(-?\\d+)d");
    private static final Pattern HOUR = Pattern.compile("@(-?\\d+)h");

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public FakeService(String name) {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        load(name);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void load(String name) {
        try (InputStream file = FakeService.class.getResourceAsStream("/fake/" + name + ".json")) {
            if (file != null) {
                JsonNode all =
                        JsonMapper.shared().readTree(dated(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
                all.properties()
                        .forEach(entry -> answers.put(
                                entry.getKey(), new Answer(200, entry.getValue().toString())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code @-2d} is a day and {@code @4h} an instant, counted from now: the pages speak of today and tomorrow. */
    private static String dated(String json) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        String days = DAY.matcher(json)
                .replaceAll(m -> now.plus(Long.parseLong(m.group(1)), ChronoUnit.DAYS)
                        .toString()
                        .substring(0, 10));
        return HOUR.matcher(days)
                .replaceAll(m ->
                        now.plus(Long.parseLong(m.group(1)), ChronoUnit.HOURS).toString());
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public void answers(String request, int status, String json) {
        answers.put(request, new Answer(status, json));
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getQuery();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(
                exchange.getRequestMethod(),
                path + (query == null ? "" : "?" + query),
                Map.copyOf(exchange.getRequestHeaders()),
                body));
        send(exchange, find(exchange.getRequestMethod() + " " + path, query));
    }

    private Answer find(String request, String query) {
        if (query != null) {
            List<String> asked = List.of(query.split("&"));
            var closest = answers.keySet().stream()
                    .filter(known -> known.startsWith(request + "?"))
                    .filter(known -> asked.containsAll(
                            List.of(known.substring(request.length() + 1).split("&"))))
                    .max(Comparator.comparingInt(String::length));
            if (closest.isPresent()) {
                return answers.get(closest.get());
            }
        }
        Answer plain = answers.get(request);
        if (plain != null) {
            return plain;
        }
        return request.startsWith("POST ")
                ? new Answer(200, "{\"id\":\"lead-0198c0de-0000-7000-8000-000000000001\",\"version\":1}")
                : new Answer(
                        404, "{\"type\":\"urn:alianza:problem:not-found\",\"title\":\"No encontrado\",\"status\":404}");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.json().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", answer.status() < 400 ? "application/json" : "application/problem+json");
        if (exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Alianza-Position", "fakelog:4096");
        }
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
