package io.alianza.commission.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Wrong on purpose: what is needed comes through the constructor. */
public final class IsInjectedIntoAField {

    @Autowired
    private @Nullable Plans plans;

    public boolean isInjected() {
        return plans != null;
    }
}
