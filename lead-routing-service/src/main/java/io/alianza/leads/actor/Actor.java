package io.alianza.leads.actor;

import io.alianza.support.model.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who asks for something: the vendor's people and machines, or a user of a partner. */
public sealed interface Actor {

    String userId();

    /** The object of another partner does not exist for a partner's user. */
    boolean maySee(@Nullable String partnerId);

    /** Importers and finance state what happened on an earlier day; everybody else what happens today. */
    boolean mayDateBack();

    record Vendor(String userId, boolean mayDateBack) implements Actor {

        @Override
        public boolean maySee(@Nullable String partnerId) {
            return true;
        }
    }

    record PartnerUser(String userId, String partnerId) implements Actor {

        @Override
        public boolean maySee(@Nullable String ownerId) {
            return partnerId.equals(ownerId);
        }

        @Override
        public boolean mayDateBack() {
            return false;
        }
    }

    /** The answer to an id nobody knows, and to one that is another's: nobody can tell the two apart. */
    static Refusal unknown(String id) {
        return Refusal.notFound("not-found", Map.of("id", id));
    }
}
