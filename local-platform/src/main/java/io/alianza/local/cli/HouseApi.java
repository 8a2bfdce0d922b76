package io.alianza.local.cli;

import io.alianza.local.house.Ports;
import io.alianza.local.house.Secrets;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The launcher's own way into the house: the public API, with its machine client. Repeats what an outage interrupts. */
final class HouseApi {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** @param body a null node when there was none */
    record Answer(int status, JsonNode body) {}

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String gateway;
    private final String credentials;
    private volatile String token = "";

    HouseApi(Ports ports, Secrets secrets) {
        gateway = "http://127.0.0.1:" + ports.gateway();
        credentials = Base64.getEncoder()
                .encodeToString((Secrets.LAUNCHER + ":" + secrets.launcherSecret()).getBytes(StandardCharsets.UTF_8));
    }

    /** The answer whatever its status; the caller decides. */
    Answer getForAnswer(String path) {
        return send(gateway + path, "GET", BodyPublishers.noBody(), "application/json");
    }

    JsonNode get(String path) {
        return mustSucceed("GET " + path, send(gateway + path, "GET", BodyPublishers.noBody(), "application/json"));
    }

    /** An operator's endpoint of one service, past the gateway. */
    JsonNode operate(int servicePort, String path) {
        String url = "http://127.0.0.1:" + servicePort + path;
        return mustSucceed("GET " + path, send(url, "GET", BodyPublishers.noBody(), "application/json"));
    }

    JsonNode post(String path, Object body) {
        return mustSucceed("POST " + path, postForAnswer(path, body));
    }

    Answer postForAnswer(String path, Object body) {
        BodyPublisher json = BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
        return send(gateway + path, "POST", json, "application/json");
    }

    JsonNode upload(String path, Multipart form) {
        return mustSucceed(
                "POST " + path,
                send(gateway + path, "POST", BodyPublishers.ofByteArray(form.bytes()), form.contentType()));
    }

    /** All items of a list, page after page. */
    List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        String next = "";
        do {
            String after = next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            JsonNode page = get(path + separator + "limit=200" + after);
            page.path("items").forEach(items::add);
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return items;
    }

    static JsonNode mustSucceed(String what, Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new Refused(what + " was answered with " + answer.status() + ": " + Problems.sentence(answer.body()));
        }
        return answer.body();
    }

    private Answer send(String url, String method, BodyPublisher body, String contentType) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            Answer answer = attempt(url, method, body, contentType);
            boolean unauthorised = answer.status() == 401 && !token.isEmpty();
            boolean away = answer.status() == 503 || answer.status() == 429 || answer.status() == 0;
            if ((!unauthorised && !away) || Instant.now().isAfter(deadline)) {
                return answer;
            }
            token = unauthorised ? "" : token;
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private Answer attempt(String url, String method, BodyPublisher body, String contentType) {
        if (token.isEmpty()) {
            Answer answer = exchange(
                    gateway + "/oauth2/token",
                    "POST",
                    BodyPublishers.ofString("grant_type=client_credentials"),
                    "application/x-www-form-urlencoded",
                    "Basic " + credentials);
            if (answer.status() != 200) {
                return answer;
            }
            token = answer.body().path("access_token").asString("");
        }
        return exchange(url, method, body, contentType, "Bearer " + token);
    }

    /** Status 0: no connection. */
    private Answer exchange(String url, String method, BodyPublisher body, String contentType, String authorization) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", contentType)
                .header("Authorization", authorization)
                .header("Accept", "application/json")
                .header("Accept-Language", "en")
                .method(method, body)
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), parsed(response.body()));
        } catch (IOException noConnection) {
            return new Answer(
                    0, JsonMapper.shared().getNodeFactory().stringNode(String.valueOf(noConnection.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while waiting for " + url, e);
        }
    }

    private static JsonNode parsed(String text) {
        boolean json = text.startsWith("{") || text.startsWith("[");
        return json
                ? JsonMapper.shared().readTree(text)
                : JsonMapper.shared().getNodeFactory().stringNode(text);
    }
}
