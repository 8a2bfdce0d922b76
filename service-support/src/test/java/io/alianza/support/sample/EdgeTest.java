package io.alianza.support.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.ServiceTest;
import io.alianza.support.testing.TestTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(EdgeTest.RefusingFilter.class)
class EdgeTest {

    private static final String JARS = "/api/v1/jars";

    @Autowired
    private ServiceClient client;

    @Autowired
    private TestTokens tokens;

    private String manager() {
        return tokens.of("user-1", "manager");
    }

    private Answer make(int size) throws Exception {
        return client.post(JARS, manager(), Map.of("size", size));
    }

    private static String position(Answer answer) {
        return Objects.requireNonNull(answer.header("Alianza-Position"));
    }

    @Test
    void without_a_token_the_answer_is_401_as_a_problem() throws Exception {
        Answer answer = client.get(JARS, null);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:alianza:problem:unauthenticated");
    }

    @Test
    void an_expired_token_is_none() throws Exception {
        assertThat(client.get(JARS, tokens.expired("user-1", "manager")).status())
                .isEqualTo(401);
    }

    @Test
    void health_and_the_description_of_the_interface_need_no_token() throws Exception {
        assertThat(client.get("/actuator/health/readiness", null).status()).isEqualTo(200);
        JsonNode api = client.get("/v3/api-docs", null).json();
        assertThat(api.path("paths").has(JARS)).isTrue();
        assertThat(api.path("components").path("schemas").has("Problem")).isTrue();
    }

    @Test
    void operators_endpoints_need_the_role() throws Exception {
        assertThat(client.get("/internal/status", manager()).status()).isEqualTo(403);
        assertThat(client.get("/internal/status", tokens.of("op", "operations")).status())
                .isEqualTo(200);
        assertThat(client.get("/actuator/prometheus", tokens.of("op", "operations"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_creation_answers_where_it_is_and_in_which_version() throws Exception {
        Answer answer = make(10);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).startsWith(JARS + "/jar-");
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.header("Alianza-Position")).matches("[0-9a-f-]{36}:\\d+");
    }

    @Test
    void faults_are_told_per_field_in_the_callers_language() throws Exception {
        Answer spanish = client.post(JARS, manager(), Map.of("size", 0));
        Answer english = client.post(JARS, manager(), Map.of("size", 0), "Accept-Language", "en-GB");

        assertThat(spanish.status()).isEqualTo(422);
        assertThat(spanish.json().path("title").asString()).isEqualTo("Hay datos por corregir");
        assertThat(english.json().path("title").asString()).isEqualTo("Some data need correction");
        assertThat(english.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/size");
    }

    @Test
    void a_wrong_type_names_its_field_and_nothing_inside() throws Exception {
        Answer answer = client.post(JARS, manager(), "{\"size\": \"ten\"}", "Accept-Language", "en");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/size");
        assertThat(answer.body()).doesNotContain("io.alianza", "jackson", "Exception");
    }

    @Test
    void what_is_no_json_is_a_bad_request() throws Exception {
        assertThat(client.post(JARS, manager(), "{").status()).isEqualTo(400);
    }

    @Test
    void a_refusal_is_a_problem_with_its_facts() throws Exception {
        String jar = make(10).json().path("id").asString();

        Answer answer = client.post(JARS + "/" + jar + "/fill", manager(), Map.of("fillingId", "a", "amount", 11));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:alianza:problem:jar-full");
        assertThat(answer.json().path("facts").path("free").asString()).isEqualTo("10");
    }

    @Test
    void an_unknown_object_and_an_unknown_path_are_404() throws Exception {
        assertThat(client.get(JARS + "/jar-unknown", manager()).status()).isEqualTo(404);
        Answer nowhere = client.get("/api/v1/nowhere", manager());
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.json().path("type").asString()).isEqualTo("urn:alianza:problem:not-found");
    }

    @Test
    void what_the_firewall_refuses_before_any_controller_is_a_problem_too() throws Exception {
        Answer answer = client.get(JARS + "/jar;colour=red", manager());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:alianza:problem:bad-request");
    }

    @Test
    void a_body_that_is_too_large_for_a_key_is_refused_as_a_problem() throws Exception {
        Answer answer = client.post(JARS, manager(), "x".repeat((1 << 20) + 1), "Idempotency-Key", "large");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:alianza:problem:too-large");
    }

    @Test
    void another_format_and_another_method_than_there_is_are_problems() throws Exception {
        Answer format = client.send("POST", JARS, manager(), "text/plain", HttpRequest.BodyPublishers.ofString("jar"));
        Answer method = client.send("DELETE", JARS, manager(), "application/json", HttpRequest.BodyPublishers.noBody());

        assertThat(format.status()).isEqualTo(415);
        assertThat(format.json().path("type").asString()).isEqualTo("urn:alianza:problem:unsupported-media-type");
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.json().path("type").asString()).isEqualTo("urn:alianza:problem:method-not-allowed");
    }

    @Test
    void a_filter_that_refuses_with_a_status_alone_answers_a_problem() throws Exception {
        Answer answer = client.get("/api/v1/jars?refuse=429", manager());

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:alianza:problem:too-many-requests");
    }

    @Test
    void a_role_that_is_missing_is_403() throws Exception {
        assertThat(client.post(JARS, tokens.of("user-2", "finance"), Map.of("size", 1))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void if_match_holds_back_who_has_read_an_older_version() throws Exception {
        String fill = JARS + "/" + make(10).json().path("id").asString() + "/fill";

        assertThat(client.post(fill, manager(), Map.of("fillingId", "a", "amount", 1), "If-Match", "\"0\"")
                        .status())
                .isEqualTo(200);
        assertThat(client.post(fill, manager(), Map.of("fillingId", "b", "amount", 1), "If-Match", "\"0\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void the_same_idempotency_key_makes_one_jar() throws Exception {
        String key = UUID.randomUUID().toString();
        Answer first = client.post(JARS, manager(), Map.of("size", 7), "Idempotency-Key", key);
        Answer again = client.post(JARS, manager(), Map.of("size", 7), "Idempotency-Key", key);
        Answer other = client.post(JARS, manager(), Map.of("size", 8), "Idempotency-Key", key);
        Answer somebodyElse =
                client.post(JARS, tokens.of("user-9", "manager"), Map.of("size", 8), "Idempotency-Key", key);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Alianza-Position")).isEqualTo(first.header("Alianza-Position"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(somebodyElse.status()).isEqualTo(201);
    }

    @Test
    void a_read_that_hands_back_the_position_sees_what_was_just_done() throws Exception {
        for (int i = 0; i < 10; i++) {
            Answer made = make(10);
            String id = made.json().path("id").asString();
            Answer read = client.get(JARS + "/" + id, manager(), "Alianza-Read-After", position(made));
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.header("Alianza-Behind")).isNull();
        }
    }

    @Test
    void a_position_that_is_not_reached_in_time_is_said() throws Exception {
        Answer read = client.get(JARS, manager(), "Alianza-Read-After", "another-log:4096");

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Alianza-Behind")).isEqualTo("true");
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() throws Exception {
        Answer last = make(1);
        for (int i = 0; i < 5; i++) {
            last = make(1);
        }
        String after = position(last);
        int seen = 0;
        String cursor = "";
        do {
            JsonNode page = client.get(JARS + "?limit=4&sort=-madeOn" + cursor, manager(), "Alianza-Read-After", after)
                    .json();
            seen += page.path("items").size();
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        JsonNode all = client.get(JARS + "?limit=500", manager()).json();
        assertThat(seen).isEqualTo(all.path("items").size()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void what_a_list_cannot_be_asked_for_is_refused_by_name() throws Exception {
        Answer answer = client.get(JARS + "?colour=red&sort=taste", manager());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("/colour").contains("/sort");
    }

    @Test
    void the_same_list_as_csv() throws Exception {
        Answer made = make(33);
        Answer csv = client.get(JARS, manager(), "Accept", "text/csv", "Alianza-Read-After", position(made));

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).startsWith("id,size,content,madeOn\r\n");
        assertThat(csv.body()).contains(made.json().path("id").asString() + ",33,0,");
    }

    /** Stands for any filter of a service's own, a rate limit for example, that knows no problems. */
    static final class RefusingFilter extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String status = request.getParameter("refuse");
            if (status == null) {
                chain.doFilter(request, response);
            } else {
                response.sendError(Integer.parseInt(status));
            }
        }
    }
}
