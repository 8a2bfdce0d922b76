package io.alianza.partner.directory;

import io.alianza.partner.agreement.Terms;
import io.alianza.partner.agreement.views.AgreementRow;
import io.alianza.partner.agreement.views.AgreementsProjection;
import io.alianza.partner.tree.TreePath;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import io.alianza.support.views.Views;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where and what partners may sell on a day, by their agreements. */
@Component
final class Coverage {

    private final Views views;

    Coverage(Views views) {
        this.views = views;
    }

    /** The terms in force on a day, by partner. */
    Map<String, List<Terms>> termsOf(Collection<String> partnerIds, LocalDate day) {
        RowQuery theirs = RowQuery.all().where("partnerId", Comparison.IN, partnerIds);
        try (Stream<AgreementRow> rows = views.stream(AgreementsProjection.AGREEMENTS, theirs)) {
            return rows.flatMap(row ->
                            row.inForceOn(day).stream().map(version -> Map.entry(row.partnerId(), version.terms())))
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        }
    }

    /** Partners with an agreement in force that covers the territory or lies within it. */
    Set<String> partnersIn(TreePath territory, LocalDate day) {
        List<String> covering = Stream.concat(
                        Stream.of(AgreementRow.EVERYWHERE, territory.code()),
                        territory.ancestors().stream().map(TreePath::code))
                .toList();
        Set<String> partners = new TreeSet<>();
        collect(RowQuery.all().where("reach", Comparison.IN, covering), territory, day, partners);
        collect(
                RowQuery.all().where("reach", Comparison.STARTS_WITH, territory.code() + "/"),
                territory,
                day,
                partners);
        return partners;
    }

    /** A row's reach is that of all its versions; which of them counts on the day is looked at here. */
    private void collect(RowQuery query, TreePath territory, LocalDate day, Set<String> partners) {
        try (Stream<AgreementRow> rows = views.stream(AgreementsProjection.AGREEMENTS, query)) {
            rows.filter(row -> row.inForceOn(day)
                            .filter(version -> meets(version.terms(), territory))
                            .isPresent())
                    .map(AgreementRow::partnerId)
                    .forEach(partners::add);
        }
    }

    private static boolean meets(Terms terms, TreePath territory) {
        return terms.territories().isEmpty()
                || terms.territories().stream()
                        .map(TreePath::of)
                        .anyMatch(place -> place.covers(territory) || territory.covers(place));
    }

    /** All paths of several terms; where one of them has no limit, there is none. */
    static List<String> union(List<Terms> terms, Function<Terms, List<String>> paths) {
        return terms.stream().map(paths).anyMatch(List::isEmpty)
                ? List.of(AgreementRow.EVERYWHERE)
                : terms.stream()
                        .map(paths)
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
