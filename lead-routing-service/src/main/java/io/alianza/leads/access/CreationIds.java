package io.alianza.leads.access;

import io.alianza.support.commands.Conditions;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Ids;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The id of what a request creates. */
public final class CreationIds {

    private CreationIds() {}

    /**
     * The one the caller brings; else one that follows from its {@code Idempotency-Key}, so that a repetition meets what it made
     * before, personal data included; else a fresh one.
     */
    public static String of(String prefix, @Nullable String brought, Conditions conditions) {
        if (brought != null) {
            new Faults()
                    .unless(Ids.isValid(prefix, brought), "/id", "format", brought, prefix + "-<uuid>")
                    .verify();
            return brought;
        }
        return Optional.ofNullable(conditions.idempotencyKey())
                .map(key -> Ids.derived(prefix, key))
                .orElseGet(() -> Ids.next(prefix));
    }
}
