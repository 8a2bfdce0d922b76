package io.alianza.commission.access;

import io.alianza.support.model.Faults;
import io.alianza.support.model.Ids;
import org.jspecify.annotations.Nullable;

/** The id of what a request creates: the one it brings, so that it can be repeated, else a fresh one. */
public final class CreationIds {

    private CreationIds() {}

    public static String of(String prefix, @Nullable String brought) {
        if (brought == null) {
            return Ids.next(prefix);
        }
        new Faults()
                .unless(Ids.isValid(prefix, brought), "/id", "format", brought, prefix + "-<UUID>")
                .verify();
        return brought;
    }
}
