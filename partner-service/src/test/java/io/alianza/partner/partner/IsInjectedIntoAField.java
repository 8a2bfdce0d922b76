package io.alianza.partner.partner;

import io.alianza.support.commands.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Wrong on purpose: a dependency nobody sees from outside. */
public class IsInjectedIntoAField {

    @Autowired
    @Nullable
    Commands commands;
}
