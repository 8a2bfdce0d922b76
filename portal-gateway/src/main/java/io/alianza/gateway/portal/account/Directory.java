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

    private static final int MOST = 500;

    private final Views views;
    private final People people;

    Directory(Views views, People people) {
        this.views = views;
        this.people = people;
    }

    public List<Entry> visibleTo(SignedIn reader) {
        RowQuery query = RowQuery.all().limitedTo(MOST);
        RowQuery own =
                reader.partnerId().map(id -> query.where("partnerId", id)).orElse(query);
        List<UserRow> rows = views.page(UserDirectoryProjection.USERS, own).rows();
        var persons = people.findAll(rows.stream().map(UserRow::id).toList());
        return rows.stream()
                .map(row -> entry(row, persons.getOrDefault(row.id(), Map.of())))
                .sorted(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
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
