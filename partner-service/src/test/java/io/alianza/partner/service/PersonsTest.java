package io.alianza.partner.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Names, tax ids and addresses of persons lie in one place, and that can be emptied. */
@ServiceTest
@Import(Api.class)
class PersonsTest {

    private static final String NAME = "Zacarías Inventado Ejemplar";
    private static final String EMAIL = "zacarias@ejemplo.example";

    @Autowired
    private Api api;

    @Autowired
    private MongoDatabase database;

    @Test
    void a_partner_that_is_a_person_is_known_by_name_to_who_reads_and_by_id_to_everything_else() throws Exception {
        String id = api.partner(
                Map.of("kind", "person", "legalName", NAME, "taxId", "12345678-Z", "types", List.of("agency")));

        JsonNode partner = api.get("/partners/" + id);
        assertThat(partner.path("displayName").asString()).isEqualTo(NAME);
        assertThat(partner.path("taxId").asString()).isEqualTo("12345678Z");
        assertThat(api.get("/partner-names?ids=" + id)
                        .path("items")
                        .get(0)
                        .path("displayName")
                        .asString())
                .isEqualTo(NAME);
        assertThat(api.getAs(api.manager(), "/partners", "Accept", "text/csv").body())
                .contains(NAME);
        assertThat(collectionsHolding(NAME)).containsExactly("people");
        assertThat(collectionsHolding("12345678Z")).containsExactly("people");
    }

    @Test
    void the_tax_id_of_a_person_is_unique_too() throws Exception {
        Map<String, Object> person =
                Map.of("kind", "person", "legalName", NAME, "taxId", "87654321X", "types", List.of("agency"));
        api.partner(person);

        assertThat(api.post("/partners", Api.company(person)).status()).isEqualTo(409);
        assertThat(api.post("/partners", Api.company(Map.of("taxId", "87654321X")))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void what_is_refused_leaves_no_name_behind() throws Exception {
        String name = "Rechazada Por Completo";

        Answer refused =
                api.post("/partners", Map.of("kind", "person", "legalName", name, "country", "ES", "types", List.of()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(collectionsHolding(name)).isEmpty();
    }

    @Test
    void a_person_that_is_renamed_is_read_by_its_new_name() throws Exception {
        String id = api.partner(Map.of("kind", "person", "legalName", "Antes Así", "types", List.of("agency")));

        Answer revised = api.post(
                "/partners/" + id + "/profile",
                Map.of("kind", "person", "legalName", "Ahora Asá", "types", List.of("agency")));

        assertThat(revised.status()).as(revised.body()).isEqualTo(200);
        assertThat(api.get("/partners/" + id).path("displayName").asString()).isEqualTo("Ahora Asá");
        assertThat(collectionsHolding("Asá")).containsExactly("people");
    }

    @Test
    void a_contact_is_shown_until_it_is_removed() throws Exception {
        String partner = api.partner(Map.of());
        String contact = Ids.next("contact");
        Map<String, Object> person = Map.of(
                "id",
                contact,
                "name",
                NAME,
                "email",
                EMAIL,
                "phone",
                "+34 600 000 000",
                "roles",
                List.of("sales", "admin"));

        Answer added = api.post("/partners/" + partner + "/contacts", person);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(api.post("/partners/" + partner + "/contacts", person).status())
                .isEqualTo(200);

        JsonNode shown =
                api.get("/partners/" + partner + "/contacts").path("items").get(0);
        assertThat(shown.path("name").asString()).isEqualTo(NAME);
        assertThat(shown.path("email").asString()).isEqualTo(EMAIL);
        assertThat(shown.path("roles").toString()).isEqualTo("[\"sales\",\"admin\"]");
        assertThat(history(partner)).contains("Contacto añadido: " + NAME + " (ventas, administración)");

        assertThat(api.post("/partners/" + partner + "/contacts/" + contact + "/remove", "{}")
                        .status())
                .isEqualTo(200);

        assertThat(api.get("/partners/" + partner + "/contacts").path("items").isEmpty())
                .isTrue();
        await().untilAsserted(() -> assertThat(history(partner))
                .contains("Contacto añadido: datos eliminados (ventas, administración)")
                .doesNotContain(NAME));
        assertThat(collectionsHolding(EMAIL)).containsExactly("people");
    }

    @Test
    void a_contact_that_is_not_as_expected_is_refused_without_repeating_its_data() throws Exception {
        String partner = api.partner(Map.of());

        Answer refused = api.post(
                "/partners/" + partner + "/contacts",
                Map.of(
                        "name",
                        " ",
                        "email",
                        "zacarias(at)ejemplo",
                        "phone",
                        "call me",
                        "language",
                        "klingon",
                        "roles",
                        List.of()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactlyInAnyOrder("/name", "/email", "/phone", "/language", "/roles");
        assertThat(refused.body()).doesNotContain("zacarias", "call me");
    }

    private String history(String partner) throws Exception {
        return api.getAs(api.manager(), "/partners/" + partner + "/history").body();
    }

    /** Every collection of the service in which the text stands anywhere, the log included. */
    private List<String> collectionsHolding(String text) {
        List<String> holding = new ArrayList<>();
        for (String name : database.listCollectionNames()) {
            for (Document document : database.getCollection(name).find()) {
                if (document.toJson().contains(text) && !holding.contains(name)) {
                    holding.add(name);
                }
            }
        }
        return holding;
    }
}
