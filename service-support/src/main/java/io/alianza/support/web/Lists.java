package io.alianza.support.web;

import io.alianza.support.model.Faults;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Table;
import io.alianza.support.views.Views;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;

/** Answers lists, the same query as a page of JSON or as the whole in CSV. */
public final class Lists {

    private static final String DESCENDING = "-";

    private final Views views;

    Lists(Views views) {
        this.views = views;
    }

    /**
     * A page as JSON.
     *
     * @param items the objects
     * @param next cursor of the next page; absent on the last
     */
    public record Listed<A extends Record>(List<A> items, Optional<String> next) {}

    /**
     * What a list can be asked for.
     *
     * @param filters parameters that filter, and at the same time the fields they compare for equality
     * @param sorts fields to sort by
     */
    public record Fields(Set<String> filters, Set<String> sorts) {}

    /** The caller's query on top of the base; unknown parameters are refused by name rather than ignored. */
    public RowQuery query(RowQuery base, ListRequest request, Fields fields) {
        RowQuery query = base.limitedTo(request.limit()).startingAfter(request.cursor());
        Faults faults = new Faults();
        for (var filter : request.filters().entrySet()) {
            faults.oneOf(fields.filters(), filter.getKey(), "/" + filter.getKey());
            query = query.where(filter.getKey(), filter.getValue());
        }
        if (request.sort().isPresent()) {
            String sort = request.sort().get();
            String field = sort.startsWith(DESCENDING) ? sort.substring(1) : sort;
            faults.oneOf(fields.sorts(), field, "/sort");
            query = query.sortedBy(field, sort.startsWith(DESCENDING));
        }
        faults.verify();
        return query;
    }

    /** The page a query asks for. */
    public <R extends Record, A extends Record> Listed<A> page(Table<R> table, RowQuery query, Function<R, A> answer) {
        Views.Page<R> page = views.page(table, query);
        return new Listed<>(page.rows().stream().map(answer).toList(), page.next());
    }

    /** All rows of a query as CSV, whatever page it asks for. */
    public <R extends Record, A extends Record> ResponseEntity<?> csv(
            Table<R> table, RowQuery query, Class<A> answerType, Function<R, A> answer) {
        return csv(
                answerType,
                () -> views.stream(table, query.startingAfter(Optional.empty())).map(answer));
    }

    /** Rows of any origin as CSV, streamed. */
    public <A extends Record> ResponseEntity<?> csv(Class<A> type, Supplier<Stream<A>> rows) {
        return ResponseEntity.ok().contentType(Csv.TYPE).body(new CsvBody<>(type, rows));
    }
}
