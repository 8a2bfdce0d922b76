package io.alianza.local.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyExtractorTest {

    private static final Object MISSING = Missing.getInstance();

    private static List<List<@Nullable Object>> tuples(Document document, String... fields) {
        var tuples = new ArrayList<List<@Nullable Object>>();
        new KeyExtractor(List.of(fields)).extract(document, new KeyExtractor.Target() {
            @Override
            public void tuple(List<@Nullable Object> values) {
                tuples.add(values);
            }

            @Override
            public void throughArray(int field) {}
        });
        return tuples;
    }

    @Test
    void a_field_within_a_field() {
        assertThat(tuples(new Document("a", new Document("b", 1)), "a.b", "a.c"))
                .containsExactly(List.of(1, MISSING));
    }

    @Test
    void the_elements_of_an_array() {
        assertThat(tuples(new Document("a", List.of(1, 2)).append("b", 3), "a", "b"))
                .containsExactly(List.of(1, 3), List.of(2, 3));
    }

    @Test
    void fields_of_one_element_stay_together() {
        var events = List.of(
                new Document("id", "a").append("n", 0),
                new Document("id", "b").append("n", 1),
                new Document("id", "c"));
        assertThat(tuples(new Document("events", events), "events.id", "events.n"))
                .containsExactly(List.of("a", 0), List.of("b", 1), List.of("c", MISSING));
    }

    @Test
    void an_array_in_an_element_of_an_array() {
        var outer = List.of(
                new Document("k", 1).append("in", List.of(new Document("v", 1), new Document("v", 2))),
                new Document("k", 2).append("in", List.of()));
        assertThat(tuples(new Document("out", outer), "out.k", "out.in.v"))
                .containsExactly(List.of(1, 1), List.of(1, 2), List.of(2, MISSING));
    }

    @Test
    void an_empty_array_is_not_a_missing_one() {
        assertThat(tuples(new Document("a", List.of()), "a")).containsExactly(List.of(EmptyArray.VALUE));
        assertThat(tuples(new Document(), "a")).containsExactly(List.of(MISSING));
    }

    @Test
    void an_array_directly_in_an_array_is_a_value() {
        assertThat(tuples(new Document("a", List.of(List.of(1), 2)), "a"))
                .containsExactly(List.of(List.of(1)), List.of(2));
    }

    @Test
    void two_arrays_side_by_side_cannot_be_indexed() {
        var document = new Document("a", List.of(1)).append("b", List.of(1));
        assertThatThrownBy(() -> tuples(document, "a", "b")).isInstanceOf(CannotIndexParallelArraysError.class);
    }
}
