package io.alianza.commission.statement.web;

import io.alianza.commission.statement.web.StatementAnswer.LineAnswer;
import io.alianza.support.model.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a statement as CSV: the opening balance, each commission, the closing balance.
 *
 * @param kind opening, commission or closing
 * @param dealReferences ids of the deal in other systems, {@code system=id}
 * @param amount of the row; the rows from opening to the last commission add up to the closing one
 */
record StatementLine(
        String number,
        YearMonth month,
        String kind,
        @Nullable LocalDate wonOn,
        @Nullable String dealId,
        @Nullable String dealReferences,
        @Nullable Money sold,
        Money amount) {

    static Stream<StatementLine> of(StatementAnswer statement) {
        Stream<StatementLine> opening = Stream.of(balance(statement, "opening", statement.opening()));
        Stream<StatementLine> lines = statement.lines().stream().map(line -> commission(statement, line));
        Stream<StatementLine> closing = Stream.of(balance(statement, "closing", statement.closing()));
        return Stream.concat(Stream.concat(opening, lines), closing);
    }

    private static StatementLine balance(StatementAnswer statement, String kind, Money amount) {
        return new StatementLine(statement.number(), statement.month(), kind, null, null, null, null, amount);
    }

    private static StatementLine commission(StatementAnswer statement, LineAnswer line) {
        String references = line.dealExternalIds().entrySet().stream()
                .map(reference -> reference.getKey() + "=" + reference.getValue())
                .sorted()
                .collect(Collectors.joining("|"));
        return new StatementLine(
                statement.number(),
                statement.month(),
                "commission",
                line.wonOn(),
                line.dealId(),
                references,
                line.dealAmount(),
                line.commission());
    }
}
