package io.alianza.partner.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.partner.Refused;
import io.alianza.partner.tree.TreeCommand.ConfirmListed;
import io.alianza.partner.tree.TreeCommand.ListNode;
import io.alianza.partner.tree.TreeEvent.NodeListed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_node_is_listed_with_what_is_missing_above_it() {
        assertThat(decide(given(), list("Europe/Spain/Madrid", "Comunidad de Madrid", "España")))
                .containsExactly(
                        listed("Europe", "Europe"),
                        listed("Europe/Spain", "España"),
                        listed("Europe/Spain/Madrid", "Comunidad de Madrid"));
    }

    @Test
    void what_is_listed_above_it_keeps_its_name() {
        assertThat(decide(given(listed("R", "Carretera")), list("R/BK-1", "Bici", "Road")))
                .containsExactly(listed("R/BK-1", "Bici"));
    }

    @Test
    void listed_twice_is_listed_once() {
        assertThat(decide(given(listed("ES", "España")), list("ES", " España ", null)))
                .isEmpty();
    }

    @Test
    void a_node_is_named_anew_and_keeps_what_is_beneath_it() {
        TreeState state = given(listed("R", "R"), listed("R/BK-1", "Bici"));

        assertThat(decide(state, list("R", "Carretera", null))).containsExactly(listed("R", "Carretera"));
        assertThat(given(listed("R", "R"), listed("R/BK-1", "Bici"), listed("R", "Carretera"))
                        .lists(TreePath.of("R/BK-1")))
                .isTrue();
    }

    @Test
    void refuses_what_is_no_path_and_has_no_name() {
        Refused.by(() -> decide(given(), list("ES//28", "", null)))
                .with("invalid-fields")
                .naming("/path format", "/name required");
    }

    @Test
    void refuses_a_day_in_the_future() {
        ListNode tomorrow = new ListNode(Trees.PRODUCTS, "R", "R", null, Map.of(), TODAY.plusDays(1));

        Refused.by(() -> decide(given(), tomorrow)).naming("/occurredOn in-future");
    }

    @Test
    void confirms_what_is_listed_without_a_trace() {
        TreeState state = given(listed("ES", "España"), listed("ES/28", "Madrid"));

        assertThat(decide(state, new ConfirmListed(Trees.TERRITORIES, List.of("ES", "ES/28"), "/territories")))
                .isEmpty();
        assertThat(decide(state, new ConfirmListed(Trees.TERRITORIES, List.of(), "/territories")))
                .isEmpty();
    }

    @Test
    void names_each_path_that_is_not_listed() {
        var confirm = new ConfirmListed(Trees.TERRITORIES, List.of("ES", "ES/2", "//"), "/territories");

        Refused.by(() -> decide(given(listed("ES", "España"), listed("ES/28", "Madrid")), confirm))
                .naming("/territories/1 unknown-territory", "/territories/2 unknown-territory");
        Refused.by(() -> decide(given(), new ConfirmListed(Trees.PRODUCTS, List.of("R"), "/products")))
                .naming("/products/0 unknown-product");
    }

    @Property
    void no_node_ever_hangs_in_the_air(@ForAll("lists") List<ListNode> commands) {
        TreeState state = TreeState.EMPTY;
        for (ListNode command : commands) {
            for (TreeEvent event : decide(state, command)) {
                TreePath path = TreePath.of(((NodeListed) event).path());
                assertThat(path.ancestors()).allMatch(state::lists);
                state = state.evolve(event);
            }
            assertThat(decide(state, command)).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<ListNode>> lists() {
        Arbitrary<String> path = Arbitraries.of("A", "B", "C")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(segments -> String.join("/", segments));
        return path.map(code -> list(code, "name of " + code, null)).list().ofMaxSize(12);
    }

    private static TreeState given(TreeEvent... events) {
        TreeState state = TreeState.EMPTY;
        for (TreeEvent event : events) {
            state = state.evolve(event);
        }
        return state;
    }

    private static List<TreeEvent> decide(TreeState state, TreeCommand command) {
        return TreeDecider.decide(state, command, TODAY);
    }

    private static ListNode list(String path, String name, @Nullable String parentName) {
        return new ListNode(Trees.TERRITORIES, path, name, parentName, Map.of(), TODAY);
    }

    private static NodeListed listed(String path, String name) {
        return new NodeListed("tree-territories", path, name, Map.of(), TODAY);
    }
}
