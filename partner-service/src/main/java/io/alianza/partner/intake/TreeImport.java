package io.alianza.partner.intake;

import io.alianza.partner.tree.TreeCommand.ListNode;
import io.alianza.partner.tree.Trees;
import io.alianza.support.imports.ImportKind;
import io.alianza.support.imports.MappedRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Nodes of one of the trees; a row's key becomes the node's id in the system the file comes from. */
final class TreeImport implements ImportKind {

    private final Trees tree;
    private final Clock clock;

    TreeImport(Trees tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return tree.collection();
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("path", Type.TEXT, true, List.of()),
                new Field("name", Type.TEXT, true, List.of()),
                new Field("parentName", Type.TEXT, false, List.of()));
    }

    @Override
    public List<?> commands(MappedRow row) {
        return List.of(new ListNode(
                tree,
                row.text("path"),
                row.text("name"),
                row.optional("parentName").map(String.class::cast).orElse(null),
                Map.of(row.source(), row.key()),
                LocalDate.now(clock)));
    }
}
