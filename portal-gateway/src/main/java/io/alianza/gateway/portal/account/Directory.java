package io.alianza.gateway.portal.account;

import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.users.views.UserDirectoryProjection;
import io.alianza.gateway.users.views.UserRow;
import io.alianza.support.model.Refusal;
import io.alianza.support.people.People;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Users with their names, as far as the reader may see them. The names are joined here and kept nowhere else. */
@Component
public final class Directory {

    /** One line of the page. */
    public record Entry(
            String id,
            String name,
            String email,
            List<String> roles,
            @Nullable String partnerId,
            String language,
            String status,
            long version) {}

    private static final int ON_A_PAGE = 200;

    /** @param next cursor of the next page; absent on the last */
    public record Found(List<Entry> entries, Optional<String> next) {}

    private final Views views;
    private final People people;

    Directory(Views views, People people) {
        this.views = views;
        this.people = people;
    }

    /** One page, by name within it: across pages only ids have an order, because names are kept nowhere else. */
    public Found visibleTo(SignedIn reader, Optional<String> cursor) {
        RowQuery query = RowQuery.all().limitedTo(ON_A_PAGE).startingAfter(cursor);
        RowQuery own =
                reader.partnerId().map(id -> query.where("partnerId", id)).orElse(query);
        var page = views.page(UserDirectoryProjection.USERS, own);
        var persons = people.findAll(page.rows().stream().map(UserRow::id).toList());
        List<Entry> entries = page.rows().stream()
                .map(row -> entry(row, persons.getOrDefault(row.id(), Map.of())))
                .sorted(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new Found(entries, page.next());
    }

    /** @throws Refusal 404 for a user of somebody else */
    public Entry find(SignedIn reader, String id) {
        return views.find(UserDirectoryProjection.USERS, id)
                .filter(row ->
                        reader.partnerId().isEmpty() || reader.partnerId().get().equals(row.partnerId()))
                .map(row -> entry(row, people.find(id).orElse(Map.of())))
                .orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", id)));
    }

    private static Entry entry(UserRow row, Map<String, String> person) {
        return new Entry(
                row.id(),
                person.getOrDefault("name", ""),
                person.getOrDefault("email", ""),
                row.roles(),
                row.partnerId(),
                row.language(),
                row.status(),
                row.version());
    }
}
