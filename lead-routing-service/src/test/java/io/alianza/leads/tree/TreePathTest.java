package io.alianza.leads.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreePathTest {

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "ES, ES/28, 1",
        "ES/28, ES/28, 2",
        "ES/28, ES/28/079, 2",
        "ES/2, ES/28, -1",
        "ES/28/079, ES/28, -1",
        "PT, ES, -1",
        ", ES/28, 0",
        "ES;ES/28, ES/28, 2",
        "PT;ES, ES/28, 1",
    })
    void fits_as_closely_as_the_longest_prefix(@Nullable String nodes, String path, int fit) {
        List<String> all = nodes == null ? List.of() : List.of(nodes.split(";"));

        assertThat(TreePath.fit(all, path)).isEqualTo(fit);
    }

    @Test
    void the_way_up_ends_at_the_root() {
        assertThat(TreePath.upwards("ES/28/079")).containsExactly("ES/28/079", "ES/28", "ES");
        assertThat(TreePath.upwards("ES")).containsExactly("ES");
    }

    @ParameterizedTest(name = "«{0}»: {1}")
    @CsvSource({
        "ES, true",
        "North America/United States/Northwest, true",
        "R/BK-R93R-62, true",
        "none, true",
        "ES/, false",
        "/ES, false",
        "ES//28, false",
    })
    void has_the_form_of_a_path(String path, boolean fine) {
        assertThat(TreePath.FORM.matcher(path).matches()).isEqualTo(fine);
    }
}
