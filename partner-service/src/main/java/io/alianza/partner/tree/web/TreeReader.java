package io.alianza.partner.tree.web;

import io.alianza.partner.listing.CsvTable;
import io.alianza.partner.listing.CsvTable.Column;
import io.alianza.partner.listing.Listed;
import io.alianza.partner.listing.Paging;
import io.alianza.partner.tree.TreePath;
import io.alianza.partner.tree.Trees;
import io.alianza.partner.tree.views.NodeRow;
import io.alianza.partner.tree.views.TreesProjection;
import io.alianza.support.model.Faults;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.RowQuery.Comparison;
import io.alianza.support.views.Views;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks nodes up; the same for both trees. */
@Component
final class TreeReader {

    private static final Map<String, String> SORTED_BY = Map.of("path", "path", "name", "name");

    private static final CsvTable<NodeAnswer> TABLE = new CsvTable<>(List.of(
            new Column<>("path", NodeAnswer::path),
            new Column<>("name", NodeAnswer::name),
            new Column<>("parent", NodeAnswer::parent),
            new Column<>("depth", NodeAnswer::depth)));

    private final Views views;

    TreeReader(Views views) {
        this.views = views;
    }

    /** Which nodes; what is absent does not matter. */
    record Filter(
            @Parameter(description = "Nodes beneath this path") @Nullable String under,
            @Parameter(description = "Nodes that cover this path, the most specific first; it need not be listed itself")
                    @Nullable String covering) {

        Filter {
            new Faults()
                    .unless(under == null || TreePath.isPath(under), "/under", "format", under, "A/B/C")
                    .unless(covering == null || TreePath.isPath(covering), "/covering", "format", covering, "A/B/C")
                    .verify();
        }
    }

    Listed<NodeAnswer> page(Trees tree, Filter filter, Paging paging) {
        if (filter.covering() != null) {
            return Listed.whole(covering(tree, TreePath.of(filter.covering())));
        }
        var page = views.page(TreesProjection.of(tree), query(filter, paging));
        return Listed.of(page, rows -> rows.stream().map(NodeAnswer::of).toList());
    }

    void write(Trees tree, Filter filter, Paging paging, HttpServletResponse response) throws IOException {
        Stream<NodeRow> rows = views.stream(TreesProjection.of(tree), query(filter, paging.withoutLimit()));
        TABLE.write(response, tree.collection() + ".csv", rows.map(NodeAnswer::of));
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
