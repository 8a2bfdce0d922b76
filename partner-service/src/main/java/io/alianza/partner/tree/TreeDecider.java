package io.alianza.partner.tree;

import io.alianza.partner.rule.Texts;
import io.alianza.partner.tree.TreeCommand.ConfirmListed;
import io.alianza.partner.tree.TreeCommand.ListNode;
import io.alianza.partner.tree.TreeEvent.NodeListed;
import io.alianza.partner.tree.TreeState.Node;
import io.alianza.support.model.ADayIsNotInTheFuture;
import io.alianza.support.model.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what is listed in a tree. */
final class TreeDecider {

    private TreeDecider() {}

    static List<TreeEvent> decide(TreeState state, TreeCommand command, LocalDate today) {
        return switch (command) {
            case ListNode list -> {
                new ADayIsNotInTheFuture(list.occurredOn(), today).verify();
                faults(list).verify();
                yield list(state, list);
            }
            case ConfirmListed confirm -> {
                new WhatIsNamedIsListed(state, confirm).verify();
                yield List.of();
            }
        };
    }

    private static Faults faults(ListNode command) {
        return new Faults()
                .unless(TreePath.isPath(command.path()), "/path", "format", command.path(), "A/B/C")
                .required(command.name(), "/name", "1..200")
                .atMost(200, command.name(), "/name");
    }

    /** A node never hangs in the air: what is missing above it is listed with it. */
    private static List<TreeEvent> list(TreeState state, ListNode command) {
        TreePath path = TreePath.of(command.path());
        List<TreeEvent> events = new ArrayList<>();
        for (TreePath above : path.ancestors()) {
            if (!state.lists(above)) {
                boolean isParent = above.depth() == path.depth() - 1;
                events.add(implied(above, isParent ? command.parentName() : null, command));
            }
        }
        Node asked = new Node(command.name().strip(), Texts.sorted(command.externalIds()), Map.of());
        if (!saysTheSame(state.find(path), asked)) {
            events.add(new NodeListed(
                    command.treeId(), path.code(), asked.name(), asked.externalIds(), command.occurredOn()));
        }
        return events;
    }

    private static NodeListed implied(TreePath path, @Nullable String name, ListNode command) {
        String known = Optional.ofNullable(Texts.trimmed(name)).orElse(path.name());
        return new NodeListed(command.treeId(), path.code(), known, Map.of(), command.occurredOn());
    }

    private static boolean saysTheSame(Optional<Node> listed, Node asked) {
        return listed.filter(node ->
                        node.name().equals(asked.name()) && node.externalIds().equals(asked.externalIds()))
                .isPresent();
    }
}
