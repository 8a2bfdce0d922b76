package io.alianza.partner.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.testing.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(Api.class)
class TreesOverHttpTest {

    @Autowired
    private Api api;

    @Test
    void territories_are_listed_found_beneath_and_above() throws Exception {
        api.listed("territories", "IT/RM", "IT/MI", "ITX");

        assertThat(paths("/territories?under=IT")).containsExactly("IT/MI", "IT/RM");
        assertThat(paths("/territories?under=IT&sort=-path&limit=1")).containsExactly("IT/RM");
        assertThat(paths("/territories?covering=IT/RM/058")).containsExactly("IT/RM", "IT");
        assertThat(paths("/territories?covering=FR/75")).isEmpty();
    }

    @Test
    void products_are_paged_by_cursor_and_told_as_csv() throws Exception {
        api.listed("products", "A/1", "A/2", "A/3", "A/4");

        var first = api.get("/products?under=A&limit=3");
        assertThat(first.path("items")).hasSize(3);
        assertThat(paths(
                        "/products?under=A&limit=3&cursor=" + first.path("next").asString()))
                .containsExactly("A/4");
        assertThat(api.getAs(api.manager(), "/products?under=A", "Accept", "text/csv")
                        .body()
                        .lines())
                .containsExactly(
                        "path,name,parent,depth,externalIds",
                        "A/1,Nombre de A/1,A,2,{}",
                        "A/2,Nombre de A/2,A,2,{}",
                        "A/3,Nombre de A/3,A,2,{}",
                        "A/4,Nombre de A/4,A,2,{}");
    }

    @Test
    void a_partner_may_read_what_it_can_sell() throws Exception {
        api.listed("products", "S/1");

        assertThat(api.getAs(api.repOf("partner-1"), "/products").status()).isEqualTo(200);
    }

    @Test
    void what_is_not_as_expected_is_refused() throws Exception {
        assertThat(api.post("/products", Map.of("path", "A//B"))
                        .json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactlyInAnyOrder("/path", "/name");
        assertThat(api.getAs(api.manager(), "/products?under=//").status()).isEqualTo(422);
        assertThat(api.getAs(api.manager(), "/products?sort=color").status()).isEqualTo(422);
        assertThat(api.getAs(api.manager(), "/products?limit=0").status()).isEqualTo(422);
        assertThat(api.getAs(api.manager(), "/products?cursor=nonsense").status())
                .isEqualTo(422);
    }

    private List<String> paths(String path) throws Exception {
        return api.get(path)
                .path("items")
                .valueStream()
                .map(node -> node.path("path").asString())
                .toList();
    }
}
