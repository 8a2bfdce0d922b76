package io.alianza.partner.tree.views;

import io.alianza.partner.tree.TreeEvent;
import io.alianza.partner.tree.TreeEvent.NodeListed;
import io.alianza.partner.tree.TreePath;
import io.alianza.partner.tree.Trees;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;

/** Keeps a row for each node of both trees. */
public final class TreesProjection implements Projection {

    private static final Table<NodeRow> PRODUCTS = table(Trees.PRODUCTS);
    private static final Table<NodeRow> TERRITORIES = table(Trees.TERRITORIES);

    public static Table<NodeRow> of(Trees tree) {
        return switch (tree) {
            case PRODUCTS -> PRODUCTS;
            case TERRITORIES -> TERRITORIES;
        };
    }

    @Override
    public String name() {
        return "trees";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(PRODUCTS, TERRITORIES);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        if (event.payload() instanceof TreeEvent change) {
            switch (change) {
                case NodeListed listed ->
                    rows.change(
                            of(Trees.of(listed.treeId())), listed.path(), event, _ -> row(listed, event.sequence()));
            }
        }
    }

    private static NodeRow row(NodeListed event, long version) {
        TreePath path = TreePath.of(event.path());
        String parent = path.depth() == 1 ? null : path.ancestors().getLast().code();
        return new NodeRow(event.path(), event.name(), parent, path.depth(), event.externalIds(), version);
    }

    private static Table<NodeRow> table(Trees tree) {
        return Table.of(NodeRow.class, tree.collection()).indexedBy("path").indexedBy("parent");
    }
}
