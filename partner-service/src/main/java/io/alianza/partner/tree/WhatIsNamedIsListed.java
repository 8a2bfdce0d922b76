package io.alianza.partner.tree;

import io.alianza.partner.tree.TreeCommand.ConfirmListed;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Rule;

/** A territory or product that is not in its tree covers nothing, and a misspelt one would do so in silence. */
record WhatIsNamedIsListed(TreeState state, ConfirmListed command) implements Rule {

    @Override
    public void verify() {
        Faults faults = new Faults();
        for (int i = 0; i < command.paths().size(); i++) {
            String path = command.paths().get(i);
            boolean listed = TreePath.isPath(path) && state.lists(TreePath.of(path));
            faults.unless(
                    listed,
                    command.pointer() + "/" + i,
                    "unknown-" + command.tree().word(),
                    path,
                    "/api/v1/" + command.tree().collection());
        }
        faults.verify();
    }
}
