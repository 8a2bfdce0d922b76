package io.alianza.support.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTest {

    private static final String GOOD = """
            kind: orders
            source: shop
            key: "{No}"
            fields:
              customer: "{Customer}"
            """;

    @Test
    void reads_a_small_mapping() {
        Mapping mapping = MappingReader.read(GOOD);

        assertThat(mapping.kind()).isEqualTo("orders");
        assertThat(mapping.source()).isEqualTo("shop");
        assertThat(mapping.objects()).hasSize(1);
    }

    @Test
    void names_every_fault_with_line_and_place_at_once() {
        List<MappingFault> faults = faults("""
                kind: orders
                sauce: shop
                file: {delimiter: ";;", charset: klingon}
                lookups:
                  product: {file: p.csv, key: Id}
                key: "{No"
                fields:
                  customer: {colum: Customer, map: {a: b}}
                  wonOn: {column: Day, days: [dd/QQQQQQ]}
                  size: {column: Size, sum: "{Size}"}
                  total: {column: Sum, decimals: dot}
                """);

        assertThat(faults)
                .extracting(fault -> fault.line() + " " + fault.path() + ": " + fault.found())
                .containsExactlyInAnyOrder(
                        "2 sauce: sauce",
                        "1 : no source",
                        "3 file.delimiter: ;;",
                        "3 file.charset: klingon",
                        "5 lookups.product: no from",
                        "6 key: {No",
                        "8 fields.customer.colum: colum",
                        "8 fields.customer: none of them",
                        "9 fields.wonOn.days[0]: dd/QQQQQQ",
                        "10 fields.size: column and sum",
                        "11 fields.total.decimals: dot");
        assertThat(faults)
                .extracting(MappingFault::expected)
                .allSatisfy(expected -> assertThat(expected).isNotBlank());
    }

    @Test
    void tells_where_yaml_itself_breaks() {
        List<MappingFault> faults = faults("kind: orders\nfields: [a\nkey: b\n");

        assertThat(faults).singleElement().extracting(MappingFault::line).isEqualTo(3);
    }

    @Test
    void refuses_an_empty_mapping_and_a_list() {
        assertThat(faults("")).hasSize(1);
        assertThat(faults("- a\n")).isNotEmpty();
    }

    @Test
    void refuses_a_key_that_stands_twice() {
        assertThat(faults(GOOD + "source: other\n"))
                .extracting(MappingFault::expected)
                .containsExactly("each key once");
    }

    @Test
    void explains_a_brace_without_quotes() {
        assertThat(faults(GOOD.replace("\"{Customer}\"", "{Customer}")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected()).contains("quotes"));
    }

    @Test
    void refuses_an_anchor_that_makes_a_small_file_endless() {
        assertThat(faults("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")).isNotEmpty();
    }

    @Test
    void refuses_what_looks_at_all_lines_inside_another_value_and_in_a_line() {
        String inside = GOOD
                + "  total: {column: [A, B], default: 0}\n  tags: [{distinct: \"{X}\"}]\nlines:\n  amount: {sum: \"{Y}\"}\n";

        assertThat(faults(inside)).extracting(MappingFault::path).containsExactly("fields.tags[0]", "lines.amount");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    customer: "{Customer}"          | size: "{Size}"            | customr: "{X}"           | fields.customr  | customr
                    customer: "{Customer}"          | size: {list: [1, 2]}      | total: "1"               | fields.size     | a list
                    customer: "{Customer}"          | state: lost               | total: "1"               | fields.state    | lost
                    customer: "{Customer}"          | wonOn: yesterday          | total: "1"               | fields.wonOn    | yesterday
                    customer: "{Customer}"          | total: 1,5                | size: "1"                | fields.total    | 1,5
                    customer: "{Customer}"          | currency: euro            | size: "1"                | fields.currency | euro
                    customer: "{Customer}"          | state: {column: S, map: {x: y}} | size: "1"          | fields.state    | y
                    region: "{Customer}"            | size: "1"                 | total: "1"               | fields          | nothing for customer
                    """)
    void compares_a_mapping_with_the_kind_before_any_row_is_read(
            String first, String second, String third, String path, String found) {
        Mapping mapping = MappingReader.read("kind: orders\nsource: shop\nkey: \"{No}\"\nfields:\n  " + first + "\n  "
                + second + "\n  " + third + "\nlines:\n  amount: \"{A}\"\n");

        MappingRefused refused =
                catchThrowableOfType(MappingRefused.class, () -> KindCheck.check(mapping, Kinds.ORDERS));

        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.found()).isEqualTo(found);
        });
    }

    @Test
    void is_for_one_kind_only() {
        Mapping mapping = MappingReader.read(GOOD.replace("orders", "parcels") + "lines: {amount: \"{A}\"}\n");

        MappingRefused refused =
                catchThrowableOfType(MappingRefused.class, () -> KindCheck.check(mapping, Kinds.ORDERS));

        assertThat(refused.faults())
                .singleElement()
                .extracting(MappingFault::path)
                .isEqualTo("kind");
    }

    private static List<MappingFault> faults(String yaml) {
        MappingRefused refused = catchThrowableOfType(MappingRefused.class, () -> MappingReader.read(yaml));
        assertThat(refused).isNotNull();
        return refused.faults();
    }
}
