package io.alianza.partner.directory;

import io.alianza.partner.access.BusinessDays;
import io.alianza.partner.agreement.Terms;
import io.alianza.partner.partner.views.PartnerRow;
import io.alianza.partner.partner.views.PartnersProjection;
import io.alianza.partner.tree.TreePath;
import io.alianza.support.model.Refusal;
import io.alianza.support.people.People;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import io.alianza.support.views.Views;
import io.alianza.support.web.Lists.Listed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks partners up and joins what their rows must not hold, or what belongs to other aggregates. */
@Component
final class PartnerDirectory {

    private static final int JOINED_AT_ONCE = 500;

    private final Views views;
    private final People people;
    private final Coverage coverage;
    private final BusinessDays days;

    PartnerDirectory(Views views, People people, Coverage coverage, BusinessDays days) {
        this.views = views;
        this.people = people;
        this.coverage = coverage;
        this.days = days;
    }

    PartnerAnswer find(String id, @Nullable LocalDate on) {
        return views.find(PartnersProjection.PARTNERS, id)
                .map(row -> joined(List.of(row), dayOf(on)).getFirst())
                .orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", id)));
    }

    Listed<PartnerAnswer> page(RowQuery query, PartnerFilter filter) {
        LocalDate day = dayOf(filter.on());
        var page = views.page(PartnersProjection.PARTNERS, narrowed(query, filter, day));
        return new Listed<>(joined(page.rows(), day), page.next());
    }

    /** All of them, in the order of the query; the caller closes it. */
    Stream<PartnerAnswer> all(RowQuery query, PartnerFilter filter) {
        LocalDate day = dayOf(filter.on());
        return views.stream(PartnersProjection.PARTNERS, narrowed(query, filter, day))
                .gather(Gatherers.windowFixed(JOINED_AT_ONCE))
                .flatMap(rows -> joined(rows, day).stream());
    }

    List<PartnerName> names(Collection<String> ids) {
        RowQuery asked = RowQuery.all().where("_id", Comparison.IN, ids).limitedTo(Math.max(1, ids.size()));
        List<PartnerRow> rows = views.page(PartnersProjection.PARTNERS, asked).rows();
        var persons = personsOf(rows);
        return rows.stream().map(row -> PartnerName.of(row, persons)).toList();
    }

    private RowQuery narrowed(RowQuery query, PartnerFilter filter, LocalDate day) {
        RowQuery narrowed = filter.narrow(query);
        return Optional.ofNullable(filter.territory())
                .map(territory ->
                        narrowed.where("_id", Comparison.IN, coverage.partnersIn(TreePath.of(territory), day)))
                .orElse(narrowed);
    }

    private List<PartnerAnswer> joined(List<PartnerRow> rows, LocalDate day) {
        List<String> ids = rows.stream().map(row -> row.identity().id()).toList();
        Map<String, List<Terms>> terms = coverage.termsOf(ids, day);
        var persons = personsOf(rows);
        return rows.stream()
                .map(row -> answer(
                        row,
                        Names.of(row, persons),
                        terms.getOrDefault(row.identity().id(), List.of())))
                .toList();
    }

    private Map<String, Map<String, String>> personsOf(List<PartnerRow> rows) {
        List<String> ids = rows.stream()
                .map(row -> row.profile().personId())
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty() ? Map.of() : people.findAll(ids);
    }

    private LocalDate dayOf(@Nullable LocalDate on) {
        return on == null ? days.today() : on;
    }

    private static PartnerAnswer answer(PartnerRow row, Names names, List<Terms> terms) {
        return new PartnerAnswer(
                row.identity().id(),
                row.identity().number(),
                row.identity().kind(),
                names.display(),
                names.legalName(),
                names.tradeName(),
                names.taxId(),
                row.identity().country(),
                row.profile().types(),
                row.profile().category(),
                row.status(),
                row.profile().parentId(),
                row.capacity(),
                row.weight(),
                row.identity().externalIds(),
                Coverage.union(terms, Terms::territories),
                Coverage.union(terms, Terms::products),
                row.identity().since(),
                row.version());
    }
}
