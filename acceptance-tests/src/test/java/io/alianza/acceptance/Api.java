package io.alianza.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A machine client that knows the gateway's address, its own credentials and HTTP, nothing else. */
final class Api {

    /** @param body JSON, or a null node when there was none */
    record Answer(int status, JsonNode body, Map<String, List<String>> headers, String text) {

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(java.util.Locale.ROOT)))
                    .map(List::getFirst);
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String gateway;
    private final String base;
    private final String clientId;
    private final String secret;
    private String token = "";

    Api(String gateway, String clientId, String secret) {
        this(gateway, gateway, clientId, secret);
    }

    private Api(String gateway, String base, String clientId, String secret) {
        this.gateway = gateway;
        this.base = base;
        this.clientId = clientId;
        this.secret = secret;
    }

    /** The same client at one service's own address, for operators' endpoints. */
    Api ofService(String address) {
        return new Api(gateway, address, clientId, secret);
    }

    Answer get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), "application/json");
    }

    Answer post(String path, Object body) {
        String json = body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body);
        return send("POST", path, HttpRequest.BodyPublishers.ofString(json), "application/json");
    }

    /** All items of a list, page after page. */
    List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        String next = "";
        do {
            Answer page = get(path + separator + "limit=200"
                    + (next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
            if (page.status() != 200) {
                throw new IllegalStateException(path + " answered " + page.status() + " " + page.text());
            }
            page.body().path("items").forEach(items::add);
            next = page.body().path("next").asString("");
        } while (!next.isEmpty());
        return items;
    }

    /** Uploads files as one multipart form. */
    Answer upload(String path, Map<String, Path> files) throws IOException {
        String boundary = "alianza-acceptance-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.getKey()
                            + "\"; filename=\"" + file.getValue().getFileName()
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(Files.readAllBytes(file.getValue()));
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=" + boundary);
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body, String contentType) {
        if (token.isEmpty()) {
            token = newToken();
        }
        Answer answer = exchange(base, method, path, body, contentType, "Bearer " + token);
        if (answer.status() == 401) {
            token = newToken();
            answer = exchange(base, method, path, body, contentType, "Bearer " + token);
        }
        return answer;
    }

    private String newToken() {
        String basic = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
        Answer answer = exchange(
                gateway,
                "POST",
                "/oauth2/token",
                HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"),
                "application/x-www-form-urlencoded",
                "Basic " + basic);
        if (answer.status() != 200) {
            throw new IllegalStateException("no token for " + clientId + ": " + answer.text());
        }
        return answer.body().path("access_token").asString();
    }

    private Answer exchange(
            String address,
            String method,
            String path,
            HttpRequest.BodyPublisher body,
            String contentType,
            String authorization) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", contentType)
                .header("Authorization", authorization)
                .header("Accept", "application/json")
                .method(method, body)
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String text = response.body();
            boolean json = text.startsWith("{") || text.startsWith("[");
            JsonNode parsed = json
                    ? JsonMapper.shared().readTree(text)
                    : JsonMapper.shared().nullNode();
            return new Answer(response.statusCode(), parsed, response.headers().map(), text);
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
