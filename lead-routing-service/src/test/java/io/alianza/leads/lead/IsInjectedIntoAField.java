package io.alianza.leads.lead;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Wrong on purpose: nobody sees what it needs. */
public final class IsInjectedIntoAField {

    @Autowired
    @Nullable
    Clock clock;
}
