package io.alianza.gateway.portal.services;

import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.routing.Upstream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One user's talk with the services during one request: in whose name, in which language, and what this user has already
 * done, so that every later read waits until it shows.
 */
public final class Conversation {

    private final SignedIn user;
    private final Locale language;
    private final Map<Upstream, String> positions = new ConcurrentHashMap<>();
    private volatile boolean behind;

    public Conversation(SignedIn user, Locale language, Map<Upstream, String> done) {
        this.user = user;
        this.language = language;
        positions.putAll(done);
    }

    public SignedIn user() {
        return user;
    }

    public Locale language() {
        return language;
    }

    public Optional<String> readAfter(Upstream upstream) {
        return Optional.ofNullable(positions.get(upstream));
    }

    void reached(Upstream upstream, String position) {
        positions.put(upstream, position);
    }

    /** A view did not reach in time what this user has done. */
    void notYetShown() {
        behind = true;
    }

    /** Whether the page may lack what the user did last: it is saved, the figures follow. */
    public boolean isBehind() {
        return behind;
    }

    public Map<Upstream, String> positions() {
        return Map.copyOf(positions);
    }
}
