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
        api.listed("territories", "ES/28", "ES/08", "ESX", "PT");

        assertThat(paths("/territories?under=ES")).containsExactly("ES/08", "ES/28");
        assertThat(paths("/territories?covering=ES/28/079")).containsExactly("ES/28", "ES");
        assertThat(paths("/territories?covering=FR/75")).isEmpty();
        assertThat(paths("/territories?sort=-path&limit=2")).containsExactly("PT", "ESX");
    }

    @Test
    void products_are_paged_by_cursor_and_told_as_csv() throws Exception {
        api.listed("products", "R/A", "R/B", "R/C", "M");

        var first = api.get("/products?limit=3");
        assertThat(first.path("items")).hasSize(3);
        assertThat(paths("/products?limit=3&cursor=" + first.path("next").asString())).containsExactly("R/B", "R/C");
        assertThat(api.getAs(api.manager(), "/products?under=R", "Accept", "text/csv").body().lines())
                .containsExactly(
                        "path,name,parent,depth,externalIds",
                        "R/A,Nombre de R/A,R,2,{}",
                        "R/B,Nombre de R/B,R,2,{}",
                        "R/C,Nombre de R/C,R,2,{}");
    }

    @Test
    void a_partner_may_read_what_it_can_sell() throws Exception {
        api.listed("products", "S/1");

        assertThat(api.getAs(api.repOf("partner-1"), "/products").status()).isEqualTo(200);
    }

    @Test
    void what_is_not_as_expected_is_refused() throws Exception {
        assertThat(api.post("/products", Map.of("path", "A//B")).json().path("errors").valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactlyInAnyOrder("/path", "/name");
        assertThat(api.getAs(api.manager(), "/products?under=//").status()).isEqualTo(422);
        assertThat(api.getAs(api.manager(), "/products?sort=color").status()).isEqualTo(422);
        assertThat(api.getAs(api.manager(), "/products?limit=0").status()).isEqualTo(422);
        assertThat(api.getAs(api.manager(), "/products?cursor=nonsense").status()).isEqualTo(422);
    }

    private List<String> paths(String path) throws Exception {
        return api.get(path).path("items").valueStream().map(node -> node.path("path").asString()).toList();
    }
}
