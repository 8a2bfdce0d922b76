package io.alianza.commission.statement.views;

import io.alianza.support.checks.Check;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements of a partner and currency are in order of month, each opening with the balance before, each adding up. */
public final class StatementsFollowOneAnother implements Check {

    private final Views views;

    public StatementsFollowOneAnother(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "statements-in-order";
    }

    @Override
    public Result run() {
        try (Stream<StatementRow> rows = views.stream(StatementProjection.STATEMENTS, RowQuery.all())) {
            List<StatementRow> all = rows.toList();
            List<String> broken = all.stream()
                    .collect(Collectors.groupingBy(row -> row.partnerId() + " " + row.currency()))
                    .values()
                    .stream()
                    .flatMap(StatementsFollowOneAnother::broken)
                    .toList();
            return broken.isEmpty()
                    ? new Result(true, all.size(), all.size() + " statements follow one another")
                    : new Result(false, all.size(), "do not follow: " + String.join(", ", broken));
        }
    }

    private static Stream<String> broken(List<StatementRow> series) {
        List<StatementRow> inOrder = series.stream()
                .sorted(Comparator.comparing(StatementRow::month))
                .toList();
        BigDecimal balance = BigDecimal.ZERO;
        Stream.Builder<String> broken = Stream.builder();
        for (StatementRow row : inOrder) {
            boolean opens = row.opening().compareTo(balance) == 0;
            boolean addsUp = row.opening().add(row.earned()).compareTo(row.closing()) == 0;
            if (!opens || !addsUp) {
                broken.add(row.number());
            }
            balance = row.closing();
        }
        return broken.build();
    }
}
