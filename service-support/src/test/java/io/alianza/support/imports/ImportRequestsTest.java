package io.alianza.support.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Ids;
import io.alianza.support.model.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportRequestsTest {

    private final ImportFixture imports = new ImportFixture();

    @Test
    void a_request_that_is_sent_again_starts_nothing_twice() {
        Map<String, String> parts = Map.of("file", ImportFixture.things(0, 3), "mapping", ImportFixture.MAPPING);
        Optional<String> id = Optional.of(Ids.next("import"));

        Import first = imports.requests().accept(ImportFixture.request(id, false, parts));
        Import second = imports.requests().accept(ImportFixture.request(id, false, parts));

        assertThat(second).isEqualTo(first);
        assertThat(imports.store.imports().list("things", Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void another_request_under_the_same_id_is_refused() {
        Optional<String> id = Optional.of(Ids.next("import"));
        imports.requests()
                .accept(ImportFixture.request(
                        id, false, Map.of("file", ImportFixture.things(0, 3), "mapping", ImportFixture.MAPPING)));

        Refusal refusal = refused(id, Map.of("file", ImportFixture.things(0, 4), "mapping", ImportFixture.MAPPING));

        assertThat(refusal.code()).isEqualTo("import-id-reused");
    }

    @Test
    void names_parts_that_are_missing_and_an_id_that_is_none() {
        assertThat(refused(Optional.of("7"), Map.of()).faults())
                .extracting(FieldFault::pointer)
                .containsExactly("/id", "/file", "/mapping");
    }

    @Test
    void names_a_look_up_file_that_was_not_sent() {
        String mapping =
                ImportFixture.MAPPING.replace("key:", "lookups: {a: {file: Dim.csv, key: K, from: Key}}\nkey:");

        assertThat(refused(Optional.empty(), Map.of("file", ImportFixture.things(0, 1), "mapping", mapping))
                        .faults())
                .containsExactly(new FieldFault("/Dim.csv", "required", null, "a part named Dim.csv"));
    }

    @Test
    void says_where_an_unreadable_mapping_is_wrong_and_what_was_expected() {
        String mapping = ImportFixture.MAPPING.replace(
                "size: \"{Size}\"", "size: {column: Size, days: [MM/yyyy]}, weight: \"{W}\"");

        Refusal refusal = refused(Optional.empty(), Map.of("file", ImportFixture.things(0, 1), "mapping", mapping));

        assertThat(refusal.code()).isEqualTo("unsupported-mapping");
        assertThat(refusal.faults())
                .containsExactly(new FieldFault(
                        "/mapping/fields/size/days/0",
                        "mapping",
                        "MM/yyyy",
                        "line 4: a day format such as dd/MM/yyyy, or ISO"));
    }

    @Test
    void refuses_a_file_that_breaks_further_down_before_anything_is_carried_out() {
        Refusal refusal = refused(
                Optional.empty(),
                Map.of("file", ImportFixture.things(0, 500) + "k,\"open,1\n", "mapping", ImportFixture.MAPPING));

        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/file");
            assertThat(fault.value()).startsWith("line 50");
        });
        assertThat(imports.store.imports().unfinished()).isEmpty();
    }

    @Test
    void lists_the_newest_first_page_by_page() {
        List<String> ids = List.of(
                imports.accept(ImportFixture.things(0, 1)).id(),
                imports.accept(ImportFixture.things(0, 2)).id(),
                imports.accept(ImportFixture.things(0, 3)).id());

        List<String> first = imports.store.imports().list("things", Optional.empty(), 2).stream()
                .map(Import::id)
                .toList();
        List<String> second = imports.store.imports().list("things", Optional.of(first.getLast()), 2).stream()
                .map(Import::id)
                .toList();

        assertThat(first).containsExactly(ids.get(2), ids.get(1));
        assertThat(second).containsExactly(ids.get(0));
    }

    private Refusal refused(Optional<String> id, Map<String, String> parts) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> imports.requests().accept(ImportFixture.request(id, false, parts)));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
