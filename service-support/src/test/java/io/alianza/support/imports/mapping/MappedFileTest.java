package io.alianza.support.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.alianza.support.imports.MappedRow;
import io.alianza.support.model.FieldFault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappedFileTest {

    private static final String HEAD = "kind: orders\nsource: shop\nkey: \"{No}\"\n";
    private static final Map<String, String> NO_LOOKUPS = Map.of();

    @Test
    void reads_every_type() {
        MappedRow row = one(
                """
                formats: {days: [dd/MM/yyyy], decimals: comma, empty: ["N/A"]}
                fields:
                  customer: "{Name}"
                  region: {column: Region, default: nowhere}
                  wonOn: "{Day}"
                  size: "{Size}"
                  total: "{Sum}"
                  state: {column: State, map: {offen: open, gewonnen: won}}
                  currency: EUR
                  tags: {column: Tags, split: "/"}
                lines: {amount: "{Sum}"}
                """,
                "No;Name;Region;Day;Size;Sum;State;Tags\n7; Peña & Co ;N/A;23/11/2026;1.200;1.234,5000;offen;a/ b //c\n");

        assertThat(row.key()).isEqualTo("7");
        assertThat(row.text("customer")).isEqualTo("Peña & Co");
        assertThat(row.text("region")).isEqualTo("nowhere");
        assertThat(row.day("wonOn")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(row.whole("size")).isEqualTo(1200);
        assertThat(row.decimal("total")).isEqualTo(new BigDecimal("1234.5000"));
        assertThat(row.text("state")).isEqualTo("open");
        assertThat(row.text("currency")).isEqualTo("EUR");
        assertThat(row.list("tags")).containsExactly("a", "b", "c");
    }

    @Test
    void makes_texts_of_several_columns_and_leaves_no_half_made_ones() {
        String fields =
                "fields: {customer: \"{A}/{B|none}/{C|}\", region: \"{A}/{C}\", tags: [x, \"{C}\", \"{A}\", \"{{\"]}\nlines: {amount: \"1\"}\n";

        MappedRow row = one(fields, "No,A,B,C\n1,a,,\n");

        assertThat(row.text("customer")).isEqualTo("a/none/");
        assertThat(row.optional("region")).isEmpty();
        assertThat(row.list("tags")).containsExactly("x", "a", "{");
    }

    @Test
    void chooses_by_cases_and_by_the_first_column_that_is_not_empty() {
        String fields = """
                fields:
                  customer: {column: [A, B]}
                  state:
                    cases:
                      - {when: {A: "", B: [x, y]}, then: open}
                      - {when: {B: {not: [x, y]}}, then: won}
                lines: {amount: "1"}
                """;

        assertThat(one(fields, "No,A,B\n1,,y\n").values())
                .containsEntry("customer", "y")
                .containsEntry("state", "open");
        assertThat(one(fields, "No,A,B\n1,a,z\n").values())
                .containsEntry("customer", "a")
                .containsEntry("state", "won");
        assertThat(faults(fields, "No,A,B\n1,a,x\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("cases"));
    }

    @Test
    void joins_look_ups_also_by_a_column_of_another_look_up() {
        String mapping = HEAD + """
                lookups:
                  shop: {file: shops.csv, key: ShopId, from: Shop}
                  region: {file: regions.csv, key: RegionId, from: shop.Region}
                fields: {customer: "{shop.Name}", region: "{region.Name}"}
                lines: {amount: "1"}
                """;
        Map<String, String> lookups = Map.of(
                "shops.csv", "ShopId;Name;Region\n1;North Shop;R1\n", "regions.csv", "RegionId,Name\nR1,Galicia\n");

        List<Reading> readings = Kinds.read(mapping, "No,Shop\n1,1\n2,9\n", lookups);

        assertThat(understood(readings.getFirst()).values())
                .containsEntry("customer", "North Shop")
                .containsEntry("region", "Galicia");
        assertThat(((Reading.Misread) readings.get(1)).faults())
                .containsExactly(new RowFault(3, "Shop", "", "9", "look-up", "a ShopId of shops.csv"));
    }

    @Test
    void leaves_an_optional_look_up_empty() {
        String mapping = HEAD + """
                lookups:
                  shop: {file: shops.csv, key: ShopId, from: Shop, optional: true}
                fields: {customer: "{shop.Name|unknown}"}
                lines: {amount: "1"}
                """;

        Reading reading = Kinds.read(mapping, "No,Shop\n1,9\n", Map.of("shops.csv", "ShopId,Name\n1,N\n"))
                .getFirst();

        assertThat(understood(reading).text("customer")).isEqualTo("unknown");
    }

    @Test
    void refuses_a_look_up_whose_key_is_there_twice() {
        String mapping = HEAD
                + "lookups: {shop: {file: s.csv, key: Id, from: Shop}}\nfields: {customer: \"{shop.Name}\"}\nlines: {amount: \"1\"}\n";

        assertThatThrownBy(() -> Kinds.read(mapping, "No,Shop\n1,1\n", Map.of("s.csv", "Id,Name\n1,a\n1,b\n")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("s.csv, line 3");
    }

    @Test
    void groups_neighbouring_rows_into_lines() {
        List<Reading> readings =
                Kinds.read(HEAD + """
                        group: No
                        fields: {customer: "{Customer}", total: {sum: "{Sum}"}, region: {oneOf: [R, M], among: "{Line}", otherwise: none}, tags: {distinct: "{Line}"}}
                        lines: {product: "{Line}", amount: "{Sum}"}
                        """, "No,Customer,Line,Sum\nA,x,S,0.1\nA,x,R,0.2\nA,x,R,1\nB,y,S,5\n", NO_LOOKUPS);

        assertThat(readings).hasSize(2);
        MappedRow first = understood(readings.getFirst());
        assertThat(first.lines()).hasSize(3);
        assertThat(first.lines().get(1)).containsEntry("product", "R").containsEntry("amount", new BigDecimal("0.2"));
        assertThat(first.decimal("total")).isEqualByComparingTo("1.3");
        assertThat(first.text("region")).isEqualTo("R");
        assertThat(first.list("tags")).containsExactly("S", "R");
        assertThat(understood(readings.get(1)).text("region")).isEqualTo("none");
        assertThat(understood(readings.get(1)).firstLine()).isEqualTo(5);
    }

    @Test
    void refuses_a_group_in_which_two_of_the_wanted_occur() {
        List<RowFault> faults = faults(
                "group: No\nfields: {customer: x, region: {oneOf: [R, M], among: \"{L}\"}}\nlines: {amount: \"1\"}\n",
                "No,L\n1,R\n1,M\n");

        assertThat(faults).containsExactly(new RowFault(2, "L", "region", "R, M", "one-of", "only one of R, M"));
    }

    @Test
    void refuses_a_group_whose_rows_disagree_and_names_the_row_that_differs() {
        List<RowFault> faults =
                faults("group: No\nfields: {customer: \"{C}\"}\nlines: {amount: \"1\"}\n", "No,C\n1,a\n1,a\n1,b\n");

        assertThat(faults)
                .containsExactly(new RowFault(
                        4, "C", "customer", "b", "group-differs", "the same in every row of the group: a"));
    }

    @Test
    void names_all_faults_of_an_object_with_line_column_value_and_what_was_expected() {
        List<RowFault> faults = faults("""
                fields: {customer: "{C}", wonOn: "{Day}", size: "{Size}", currency: "{Cur}", state: "{State}"}
                lines: {amount: "{Sum}"}
                """, "No,C,Day,Size,Cur,State,Sum\n1,,2026-02-30,1.5,EURO,lost,\"1,234\"\n");

        assertThat(faults)
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.code() + " " + fault.value()
                        + " -> " + fault.expected())
                .containsExactly(
                        "2 C required  -> a value",
                        "2 Day day 2026-02-30 -> a day as ISO",
                        "2 Size whole 1.5 -> a whole number up to 2147483647",
                        "2 Cur currency EURO -> an ISO 4217 code such as EUR",
                        "2 State choice lost -> one of open, won",
                        "2 Sum decimal 1,234 -> a number such as 1234.56");
    }

    @Test
    void refuses_a_row_that_is_longer_or_shorter_than_the_header_and_goes_on() {
        List<Reading> readings = Kinds.read(
                HEAD + "fields: {customer: \"{C}\"}\nlines: {amount: \"1\"}\n", "No,C\n1\n2,b\n3,c,d\n", NO_LOOKUPS);

        assertThat(readings).extracting(Reading::line).containsExactly(2L, 3L, 4L);
        assertThat(readings.get(0)).isInstanceOf(Reading.Misread.class);
        assertThat(readings.get(1)).isInstanceOf(Reading.Understood.class);
        assertThat(readings.get(2)).isInstanceOf(Reading.Misread.class);
    }

    @Test
    void leaves_out_rows_by_condition_and_counts_them() {
        Mapping mapping = MappingReader.read(
                HEAD + "skip: [{C: [NA, \"\"]}, {No: \"9\"}]\nfields: {customer: \"{C}\"}\nlines: {amount: \"1\"}\n");
        try (MappedFile file = MappedFile.open(
                mapping, Kinds.ORDERS, Kinds.bytes("No,C\n1,NA\n2,\n9,x\n3,c\n"), _ -> Kinds.bytes(""))) {
            assertThat(file.next().orElseThrow().key()).isEqualTo("3");
            assertThat(file.next()).isEmpty();
            assertThat(file.skipped()).isEqualTo(3);
            assertThat(file.rows()).isEqualTo(4);
        }
    }

    @Test
    void may_state_several_objects_with_each_row() {
        List<Reading> readings = Kinds.read("""
                kind: places
                source: shop
                objects:
                  - key: "{Group}"
                    fields: {name: "{Group}"}
                  - key: "{Group}/{Country}"
                    fields: {name: "{Country}"}
                """, Kinds.PLACES, "Group,Country\nEurope,Spain\n", NO_LOOKUPS);

        assertThat(readings).extracting(Reading::key).containsExactly("Europe", "Europe/Spain");
    }

    @Test
    void takes_the_name_of_a_column_written_as_a_constant_for_a_slip() {
        MappingRefused refused = catchThrowableOfType(
                MappingRefused.class,
                () -> Kinds.read(
                        HEAD + "fields: {customer: Name, region: \"{Regoin}\"}\nlines: {amount: \"1\"}\n",
                        "No,Name,Region\n",
                        NO_LOOKUPS));

        assertThat(refused.faults())
                .extracting(fault -> fault.path() + " " + fault.found())
                .containsExactly("fields.customer Name", "fields.region Regoin");
    }

    @Test
    void finds_line_and_columns_of_a_fault_the_kind_found() {
        Reading.Understood order = (Reading.Understood) Kinds.read(
                        HEAD + "group: No\nfields: {customer: \"{C}\"}\nlines: {amount: \"{A}{B}\"}\n",
                        "No,C,A,B\n1,c,1,1\n1,c,2,2\n",
                        NO_LOOKUPS)
                .getFirst();

        assertThat(order.locate(new FieldFault("/lines/1/amount", "too-much", "22", "at most 20")))
                .isEqualTo(new RowFault(3, "A, B", "lines[].amount", "22", "too-much", "at most 20"));
        assertThat(order.locate(new FieldFault("/customer", "unknown", null, "a customer")))
                .isEqualTo(new RowFault(2, "C", "customer", "", "unknown", "a customer"));
    }

    private static MappedRow one(String mapping, String file) {
        return understood(Kinds.read(HEAD + mapping, file, NO_LOOKUPS).getFirst());
    }

    private static MappedRow understood(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood) reading).row();
    }

    private static List<RowFault> faults(String mapping, String file) {
        Reading reading = Kinds.read(HEAD + mapping, file, NO_LOOKUPS).getFirst();
        assertThat(reading).isInstanceOf(Reading.Misread.class);
        return ((Reading.Misread) reading).faults();
    }
}
