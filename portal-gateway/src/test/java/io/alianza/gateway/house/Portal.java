package io.alianza.gateway.house;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A browser without JavaScript: keeps cookies, reads the form's token, follows nothing by itself. */
public final class Portal {

    private static final String[] PAGE = {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;

    public Portal(int port) {
        address = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return send(headers.length == 0 ? request.headers(PAGE) : request.headers(headers));
    }

    /** A form as a page would send it, with the token of that page. */
    public HttpResponse<String> submit(String page, String action, String... fields) {
        return post(action, tokenOf(get(page).body()), fields);
    }

    /** The same form as htmx sends it. */
    public HttpResponse<String> swap(String page, String action, String... fields) {
        return send(form(action, tokenOf(get(page).body()), fields)
                .header("HX-Request", "true")
                .header("HX-Current-URL", address + page));
    }

    public HttpResponse<String> post(String action, @Nullable String token, String... fields) {
        return send(form(action, token, fields));
    }

    private HttpRequest.Builder form(String action, @Nullable String token, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        if (token != null) {
            pairs.add("_csrf=" + encoded(token));
        }
        return HttpRequest.newBuilder(URI.create(address + action))
                .headers(PAGE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs)));
    }

    public Portal signedInAs(String who) {
        HttpResponse<String> answer = signIn(who, SampleHouse.PASSWORD);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("not signed in: " + answer.statusCode() + answer.body());
        }
        return this;
    }

    public HttpResponse<String> signIn(String who, String password, String... more) {
        List<String> fields = new ArrayList<>(List.of("email", SampleHouse.email(who), "password", password));
        fields.addAll(List.of(more));
        return submit("/sign-in", "/sign-in", fields.toArray(String[]::new));
    }

    public @Nullable String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    public static String tokenOf(String html) {
        Matcher matcher = CSRF.matcher(html);
        if (!matcher.find()) {
            throw new IllegalStateException("no form token in " + html);
        }
        return Objects.requireNonNull(matcher.group(1));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
