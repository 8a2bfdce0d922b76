package io.alianza.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvTest {

    record Price(BigDecimal amount, String currency) {}

    record Line(String name, Price price, List<String> tags, Optional<String> note) {}

    private static String csv(Line... lines) {
        StringWriter csv = new StringWriter();
        Csv.write(Line.class, Stream.of(lines), csv);
        return csv.toString();
    }

    @Test
    void nested_records_are_columns_and_lists_are_joined() {
        Line line = new Line(
                "a \"b\", c", new Price(new BigDecimal("-1234.50"), "EUR"), List.of("x", "y"), Optional.empty());

        assertThat(csv(line))
                .isEqualTo("name,price.amount,price.currency,tags,note\r\n\"a \"\"b\"\", c\",-1234.50,EUR,x|y,\r\n");
    }

    @Test
    void what_a_spreadsheet_would_run_is_told_apart() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx")) {
            Line line = new Line(formula, new Price(BigDecimal.ONE, "EUR"), List.of(), Optional.of(formula));
            assertThat(csv(line)).contains("'" + formula);
        }
    }
}
