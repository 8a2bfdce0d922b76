package io.alianza.support.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void sniffs_the_delimiter_in_the_header(String delimiter) {
        String text =
                Stream.of("a", "b", "c").reduce((x, y) -> x + delimiter + y).orElseThrow() + "\n1" + delimiter + "2"
                        + delimiter + "3\n";

        assertThat(rows(text)).containsExactly(List.of("1", "2", "3"));
    }

    @Test
    void does_not_take_a_delimiter_inside_quotes_for_one() {
        assertThat(rows("\"a,b,c,d\";e\n1;2\n")).containsExactly(List.of("1", "2"));
    }

    @Test
    void strips_blanks_around_headers_and_values_also_those_that_do_not_break() {
        CsvFile file = open("name , line\u00a0\n Ann ,R \n", CsvOptions.DEFAULT);

        CsvRow row = file.next().orElseThrow();

        assertThat(file.columns()).containsExactly("name", "line");
        assertThat(row.get("name")).isEqualTo("Ann");
        assertThat(row.get("line")).isEqualTo("R");
    }

    @Test
    void keeps_blanks_when_asked_to() {
        CsvOptions kept = new CsvOptions(Optional.empty(), StandardCharsets.UTF_8, false);

        assertThat(open("a,b\n x ,\" y \"\n", kept).next().orElseThrow().values())
                .containsExactly(" x ", " y ");
    }

    @Test
    void reads_a_quoted_value_behind_blanks() {
        assertThat(rows("a,b\n1, \"x, y\"\n")).containsExactly(List.of("1", "x, y"));
    }

    @Test
    void tells_the_line_a_row_begins_on_through_line_breaks_and_empty_lines() {
        List<Long> lines = new ArrayList<>();
        CsvFile file = open("a,b\r\n1,\"x\r\ny\n\"\r\n\r\n2,3\r\n\"p\n\nq\",4", CsvOptions.DEFAULT);
        file.next().ifPresent(row -> lines.add(row.line()));
        file.next().ifPresent(row -> lines.add(row.line()));
        file.next().ifPresent(row -> lines.add(row.line()));

        assertThat(lines).containsExactly(2L, 6L, 7L);
    }

    @Test
    void takes_off_a_byte_order_mark_and_believes_it() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            CsvFile file = open("\ufeffa,b\nñ,2\n".getBytes(charset), CsvOptions.DEFAULT);

            assertThat(file.columns()).containsExactly("a", "b");
            assertThat(file.next().orElseThrow().values()).containsExactly("ñ", "2");
        }
    }

    @Test
    void reads_another_charset_when_told() {
        Charset windows = Charset.forName("windows-1252");
        CsvOptions options = new CsvOptions(Optional.empty(), windows, true);

        assertThat(open("a\nPeña €\n".getBytes(windows), options)
                        .next()
                        .orElseThrow()
                        .get("a"))
                .isEqualTo("Peña €");
    }

    @Test
    void refuses_bytes_that_are_no_text_instead_of_guessing() {
        byte[] latin = "a\nPeña\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> open(latin, CsvOptions.DEFAULT).next())
                .isInstanceOf(CsvFault.class)
                .hasMessageContaining("charset");
    }

    @Test
    void refuses_a_quote_that_is_never_closed_and_names_its_line() {
        CsvFile file = open("a,b\n1,2\n3,\"x\n4,5\n", CsvOptions.DEFAULT);
        file.next();

        assertThatThrownBy(file::next).isInstanceOf(CsvFault.class).hasMessageContaining("startline 3");
    }

    @Test
    void does_not_pull_a_whole_file_into_memory_for_a_quote_left_open() {
        String endless = "a\n\"" + "x\n".repeat(RecordLimit.CHARACTERS);

        assertThatThrownBy(() -> open(endless, CsvOptions.DEFAULT).next())
                .isInstanceOf(CsvFault.class)
                .hasMessageContaining("1000000 characters");
    }

    @Test
    void refuses_a_file_without_header_and_one_with_a_name_twice() {
        assertThatThrownBy(() -> rows("")).isInstanceOf(CsvFault.class).hasMessageContaining("header");
        assertThatThrownBy(() -> rows("a,b,a\n")).isInstanceOf(CsvFault.class).hasMessageContaining("two are named a");
    }

    @Test
    void knows_whether_a_row_has_as_many_values_as_its_header() {
        CsvFile file = open("a,b,\n1,2,\n1,2,,,\n1\n1,2,3,4\n", CsvOptions.DEFAULT);
        List<Boolean> fits = new ArrayList<>();
        for (Optional<CsvRow> row = file.next(); row.isPresent(); row = file.next()) {
            fits.add(row.get().fitsHeader());
        }

        assertThat(file.columns()).containsExactly("a", "b");
        assertThat(fits).containsExactly(true, true, false, false);
    }

    private static List<List<String>> rows(String text) {
        CsvFile file = open(text, CsvOptions.DEFAULT);
        List<List<String>> rows = new ArrayList<>();
        for (Optional<CsvRow> row = file.next(); row.isPresent(); row = file.next()) {
            rows.add(row.get().values());
        }
        return rows;
    }

    private static CsvFile open(String text, CsvOptions options) {
        return open(text.getBytes(StandardCharsets.UTF_8), options);
    }

    private static CsvFile open(byte[] bytes, CsvOptions options) {
        return CsvFile.open(new ByteArrayInputStream(bytes), options);
    }
}
