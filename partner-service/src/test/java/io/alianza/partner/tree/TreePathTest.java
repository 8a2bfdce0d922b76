package io.alianza.partner.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreePathTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    node,       place,      covers
                    ES,         ES,         true
                    ES,         ES/28,      true
                    ES,         ES/28/079,  true
                    ES/28,      ES,         false
                    ES/2,       ES/28,      false
                    ES/28,      ES/280,     false
                    R,          R/BK-R93R,  true
                    R/BK,       R/BK-R93R,  false
                    es,         ES/28,      false
                    """)
    void covers_itself_and_what_lies_beneath_segment_by_segment(String node, String place, boolean covers) {
        assertThat(TreePath.of(node).covers(TreePath.of(place))).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({"ES/28/079, ES/28", "ES/08, ES", "ES, ES", "FR/75,"})
    void the_longest_that_covers_wins(String place, String winner) {
        var nodes = Stream.of("ES", "ES/28", "PT").map(TreePath::of).toList();

        assertThat(TreePath.of(place)
                        .mostSpecificCovering(nodes)
                        .map(TreePath::code)
                        .orElse(null))
                .isEqualTo(winner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "ES/", "/ES", "ES//28", "ES/ 28", " ES", "a/b/c/d/e/f/g/h/i", "ES/\t"})
    void what_is_not_a_path_is_not_taken_for_one(String text) {
        assertThat(TreePath.isPath(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> TreePath.of(text));
    }

    @Test
    void knows_what_lies_above_it() {
        assertThat(TreePath.of("Europe/Spain/Álava").ancestors())
                .extracting(TreePath::code)
                .containsExactly("Europe", "Europe/Spain");
    }

    @Property
    void covering_is_an_order(
            @ForAll("paths") TreePath one, @ForAll("paths") TreePath other, @ForAll("paths") TreePath third) {
        assertThat(one.covers(one)).isTrue();
        assertThat(one.covers(other) && other.covers(one)).isEqualTo(one.equals(other));
        if (one.covers(other) && other.covers(third)) {
            assertThat(one.covers(third)).isTrue();
        }
    }

    @Property
    void the_winner_covers_the_place_and_no_longer_one_does(
            @ForAll("paths") TreePath place, @ForAll("manyPaths") List<TreePath> nodes) {
        var winner = place.mostSpecificCovering(nodes);

        assertThat(winner.isPresent()).isEqualTo(nodes.stream().anyMatch(node -> node.covers(place)));
        winner.ifPresent(path -> assertThat(nodes)
                .noneMatch(node -> node.covers(place) && node.depth() > path.depth())
                .contains(path));
    }

    @Property
    void a_code_says_it_all(@ForAll("paths") TreePath path) {
        assertThat(TreePath.of(path.code())).isEqualTo(path);
    }

    @Provide
    Arbitrary<TreePath> paths() {
        return Arbitraries.of("A", "B", "AB", "1")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(TreePath::new);
    }

    @Provide
    Arbitrary<List<TreePath>> manyPaths() {
        return paths().list().ofMaxSize(8);
    }
}
