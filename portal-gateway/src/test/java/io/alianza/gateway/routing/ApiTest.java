package io.alianza.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.gateway.access.Accounts;
import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.house.BesideFakeServices;
import io.alianza.gateway.house.HouseInMemory;
import io.alianza.gateway.house.Portal;
import io.alianza.gateway.house.PortalTest;
import io.alianza.gateway.house.SampleHouse;
import io.alianza.gateway.tokens.ServiceTokens;
import io.alianza.gateway.users.Role;
import io.alianza.support.commands.Conditions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class ApiTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private ServiceTokens tokens;

    @Autowired
    private Accounts accounts;

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> token(String client, String secret) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(to("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    private String bearer(String client, String secret) throws IOException, InterruptedException {
        JsonNode answer = JsonMapper.shared().readTree(token(client, secret).body());
        return "Bearer " + answer.path("access_token").asString();
    }

    private static JsonNode claims(String bearer) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]));
    }

    @Test
    void a_machine_client_gets_a_token_that_says_what_it_may_do() throws Exception {
        JsonNode claims = claims(bearer("crm", "crm secret"));

        assertThat(claims.path("sub").asString()).isEqualTo("crm");
        assertThat(claims.at("/roles/0").asString()).isEqualTo("integration");
        assertThat(claims.path("iss").asString()).isEqualTo("http://gateway.example");
        assertThat(claims.has("org")).isFalse();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(600);
    }

    @Test
    void a_partners_own_client_carries_its_organisation() throws Exception {
        assertThat(claims(bearer("partners-own", "own secret")).path("org").asString())
                .isEqualTo(HouseInMemory.PARTNER);
    }

    @Test
    void a_wrong_secret_gets_nothing() throws Exception {
        assertThat(token("crm", "guess").statusCode()).isEqualTo(401);
        assertThat(token("nobody", "guess").statusCode()).isEqualTo(401);
    }

    @Test
    void the_keys_are_published_without_their_private_half() throws Exception {
        HttpResponse<String> keys = send(to("/oauth2/jwks"));

        assertThat(keys.statusCode()).isEqualTo(200);
        assertThat(keys.body())
                .contains("\"kty\":\"RSA\"")
                .doesNotContain("\"d\":")
                .doesNotContain("\"p\":");
    }

    @Test
    void without_a_token_the_answer_is_401_as_a_problem() throws Exception {
        HttpResponse<String> answer = send(to("/api/v1/partners"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("problem+json");
    }

    @Test
    void a_session_means_nothing_to_the_api() {
        assertThat(new Portal(port)
                        .signedInAs("manager")
                        .get("/api/v1/partners")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_request_goes_to_the_service_that_owns_its_noun_with_all_it_carries() throws Exception {
        String bearer = bearer("crm", "crm secret");
        HttpResponse<String> answer = send(to("/api/v1/leads/lead-1/accept?x=1")
                .header("Authorization", bearer)
                .header("If-Match", "\"7\"")
                .header("Alianza-Read-After", "log:4096")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Alianza-Position")).hasValue("fakelog:4096");
        var asked = BesideFakeServices.LEADS.asked().stream()
                .filter(a -> a.path().equals("/api/v1/leads/lead-1/accept?x=1"))
                .findFirst()
                .orElseThrow();
        assertThat(asked.header("Authorization")).isEqualTo(bearer);
        assertThat(asked.header("If-match")).isEqualTo("\"7\"");
        assertThat(asked.header("Alianza-read-after")).isEqualTo("log:4096");
    }

    @Test
    void the_largest_file_an_import_takes_passes_through_whole() throws Exception {
        byte[] file = new byte[64 << 20];
        HttpResponse<String> answer = send(to("/api/v1/imports/deals")
                .header("Authorization", bearer("crm", "crm secret"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(file)));

        assertThat(answer.statusCode()).isEqualTo(200);
        var asked = BesideFakeServices.LEADS.asked().stream()
                .filter(a -> a.path().equals("/api/v1/imports/deals"))
                .findFirst()
                .orElseThrow();
        assertThat(asked.length()).isEqualTo(file.length);
    }

    @Test
    void what_no_service_owns_is_a_problem_and_not_a_page() throws Exception {
        HttpResponse<String> answer = send(to("/api/v1/unicorns").header("Authorization", bearer("crm", "crm secret")));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("problem+json");
        assertThat(answer.body()).contains("urn:alianza:problem:no-such-resource");
    }

    @Test
    void users_are_invited_by_who_may_and_by_nobody_else() throws Exception {
        HttpResponse<String> refused = send(to("/api/v1/users")
                .header("Authorization", bearer("crm", "crm secret"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"A\",\"email\":\"a@b.es\",\"roles\":[\"manager\"]}")));

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void the_merged_description_is_open_to_all() throws Exception {
        HttpResponse<String> answer = send(to("/api/v1/openapi"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("openapi").asString())
                .isEqualTo("3.1.0");
    }

    /** Two people are to be needed where two decide: a manager does not become finance by a command of their own. */
    @Test
    void nobody_changes_their_own_roles() throws Exception {
        String manager = SampleHouse.idOf("manager");
        SignedIn signedIn =
                new SignedIn(manager, List.of(Role.MANAGER), Optional.empty(), Locale.of("es"), ZoneOffset.UTC);

        HttpResponse<String> answer = send(to("/api/v1/users/" + manager + "/roles")
                .header("Authorization", "Bearer " + tokens.forUser(signedIn))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"roles\":[\"manager\",\"finance\"]}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("own-roles").contains("Nadie cambia sus propios papeles");
    }

    /** The signature is remembered; whether its owner may come in is asked each time. */
    @Test
    void a_token_of_a_blocked_user_is_worth_nothing_at_once() throws Exception {
        String rep = SampleHouse.idOf("rep");
        String bearer = "Bearer "
                + tokens.forUser(new SignedIn(
                        rep,
                        List.of(Role.PARTNER_REP),
                        Optional.of(HouseInMemory.PARTNER),
                        Locale.of("es"),
                        ZoneOffset.UTC));
        assertThat(send(to("/api/v1/leads").header("Authorization", bearer)).statusCode())
                .isEqualTo(200);

        accounts.block(rep, Conditions.NONE);
        try {
            assertThat(send(to("/api/v1/leads").header("Authorization", bearer)).statusCode())
                    .isEqualTo(401);
        } finally {
            accounts.unblock(rep, Conditions.NONE);
        }
    }
}
