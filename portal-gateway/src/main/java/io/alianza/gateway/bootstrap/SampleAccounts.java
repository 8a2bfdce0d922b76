package io.alianza.gateway.bootstrap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ALIANZA_BOOTSTRAP_FILE} holds, as JSON.
 *
 * @param users of a sample; may be absent
 * @param clients machine clients; may be absent
 */
public record SampleAccounts(
        @Nullable List<SampleUser> users, @Nullable List<SampleClient> clients) {

    /**
     * @param id {@code user-<uuid>}; absent: derived from the address, so that it is the same at every start
     * @param roles codes of {@link io.alianza.gateway.users.Role}
     * @param partnerId for a partner's user
     * @param language {@code es} or {@code en}; absent: Spanish
     */
    public record SampleUser(
            @Nullable String id,
            String email,
            String name,
            String password,
            List<String> roles,
            @Nullable String partnerId,
            @Nullable String language) {}

    /** @param org partner the client works for; absent for the vendor's systems */
    public record SampleClient(
            String clientId,
            String secret,
            List<String> roles,
            @Nullable String org) {}
}
