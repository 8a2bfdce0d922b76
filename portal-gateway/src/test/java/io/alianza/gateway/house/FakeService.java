package io.alianza.gateway.house;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
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

    /** @param length of the body in bytes; of a long one only the beginning is kept */
    public record Asked(String method, String path, Map<String, List<String>> headers, String body, long length) {

        public String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }
    }

    private record Answer(int status, String json) {}

    private static final int KEPT = 64 << 10;
    private static final Pattern DAY = Pattern.compile("@(-?\\d+)d");
    private static final Pattern HOUR = Pattern.compile("@(-?\\d+)h");

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Answer> written;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile boolean behind;

    public FakeService(String name) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        load(name);
        written = Map.copyOf(answers);
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

    /** Answers again as its file says, or as to anything it does not name. */
    public void forgets(String request) {
        Answer before = written.get(request);
        if (before == null) {
            answers.remove(request);
        } else {
            answers.put(request, before);
        }
    }

    /** Whether its views have not caught up with what a reader has just done. */
    public void isBehind(boolean now) {
        behind = now;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getQuery();
        InputStream sent = exchange.getRequestBody();
        byte[] beginning = sent.readNBytes(KEPT);
        long length = beginning.length + sent.transferTo(OutputStream.nullOutputStream());
        asked.add(new Asked(
                exchange.getRequestMethod(),
                path + (query == null ? "" : "?" + query),
                Map.copyOf(exchange.getRequestHeaders()),
                new String(beginning, StandardCharsets.UTF_8),
                length));
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

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.json().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", answer.status() < 400 ? "application/json" : "application/problem+json");
        if (exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Alianza-Position", "fakelog:4096");
        }
        if (behind && exchange.getRequestHeaders().containsKey("Alianza-Read-After")) {
            exchange.getResponseHeaders().set("Alianza-Behind", "true");
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
