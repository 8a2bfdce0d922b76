package io.alianza.partner.tree.web;

import io.alianza.partner.listing.Paging;
import io.alianza.partner.rule.Texts;
import io.alianza.partner.tree.TreePath;
import io.alianza.partner.tree.Trees;
import io.alianza.partner.tree.views.TreesProjection;
import io.alianza.support.model.Faults;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import io.alianza.support.views.Views;
import io.alianza.support.web.Lists;
import io.alianza.support.web.Lists.Listed;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Looks nodes up; the same for both trees. */
@Component
final class TreeReader {

    private static final Map<String, String> SORTED_BY = Map.of("path", "path", "name", "name");

    private final Views views;
    private final Lists lists;

    TreeReader(Views views, Lists lists) {
        this.views = views;
        this.lists = lists;
    }

    /** Which nodes; what is absent does not matter. */
    record Filter(
            @Parameter(description = "Nodes beneath this path") @Nullable
            String under,

            @Parameter(
                    description = "Nodes that cover this path, the most specific first; it need not be listed itself")
            @Nullable
            String covering) {

        /** An empty field of a form is nothing that was asked. */
        Filter {
            under = Texts.trimmed(under);
            covering = Texts.trimmed(covering);
        }

        void verify() {
            new Faults()
                    .unless(under == null || TreePath.isPath(under), "/under", "format", under, "A/B/C")
                    .unless(covering == null || TreePath.isPath(covering), "/covering", "format", covering, "A/B/C")
                    .verify();
        }
    }

    Listed<NodeAnswer> page(Trees tree, Filter filter, Paging paging) {
        filter.verify();
        if (filter.covering() != null) {
            return new Listed<>(covering(tree, TreePath.of(filter.covering())), Optional.empty());
        }
        var page = views.page(TreesProjection.of(tree), query(filter, paging));
        return new Listed<>(page.rows().stream().map(NodeAnswer::of).toList(), page.next());
    }

    ResponseEntity<?> csv(Trees tree, Filter filter, Paging paging) {
        filter.verify();
        RowQuery query = query(filter, paging.withoutLimit());
        return lists.csv(
                NodeAnswer.class,
                () -> views.stream(TreesProjection.of(tree), query).map(NodeAnswer::of));
    }

    private List<NodeAnswer> covering(Trees tree, TreePath path) {
        List<TreePath> candidates = new ArrayList<>(path.ancestors());
        candidates.add(path);
        return candidates.reversed().stream()
                .flatMap(place -> views.find(TreesProjection.of(tree), place.code()).stream())
                .map(NodeAnswer::of)
                .toList();
    }

    private static RowQuery query(Filter filter, Paging paging) {
        RowQuery query = paging.query(SORTED_BY, "path");
        return filter.under() == null ? query : query.where("path", Comparison.STARTS_WITH, filter.under() + "/");
    }
}
