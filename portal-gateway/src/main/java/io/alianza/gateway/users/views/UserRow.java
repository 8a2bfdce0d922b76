package io.alianza.gateway.users.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One user, without name and address.
 *
 * @param roles codes of {@link io.alianza.gateway.users.Role}
 * @param partnerId partner the user works for; absent for the vendor's people
 * @param status {@code invited}, {@code active} or {@code blocked}
 * @param activated whether the person has ever chosen a password
 * @param version sequence of the last event
 */
public record UserRow(
        String id,
        List<String> roles,
        @Nullable String partnerId,
        String language,
        String zone,
        String status,
        boolean activated,
        long version) {

    public boolean isActive() {
        return status.equals("active");
    }
}
