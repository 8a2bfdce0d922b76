package io.alianza.leads.listing;

import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Table;
import io.alianza.support.views.Views;
import io.alianza.support.web.Lists;
import io.alianza.support.web.Lists.Listed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers lists whose rows are joined with personal data: a page is joined in one look, a CSV a few hundred rows at a time. */
@Component
public final class Pages {

    private static final int JOINED_AT_ONCE = 200;

    private final Views views;
    private final Lists lists;

    Pages(Views views, Lists lists) {
        this.views = views;
        this.lists = lists;
    }

    /** @param answers rows to what is answered, in the same order */
    public <R extends Record, A extends Record> Listed<A> page(
            Table<R> table, RowQuery query, Function<List<R>, List<A>> answers) {
        Views.Page<R> page = views.page(table, query);
        return new Listed<>(answers.apply(page.rows()), page.next());
    }

    /** All of it, whatever page the query asks for. */
    public <R extends Record, A extends Record> ResponseEntity<?> csv(
            Table<R> table, RowQuery query, Class<A> type, Function<List<R>, List<A>> answers) {
        return lists.csv(type, () -> joined(table, query.startingAfter(Optional.empty()), answers));
    }

    private <R extends Record, A extends Record> Stream<A> joined(
            Table<R> table, RowQuery query, Function<List<R>, List<A>> answers) {
        Stream<R> rows = views.stream(table, query);
        return rows.gather(Gatherers.windowFixed(JOINED_AT_ONCE))
                .flatMap(some -> answers.apply(some).stream())
                .onClose(rows::close);
    }
}
