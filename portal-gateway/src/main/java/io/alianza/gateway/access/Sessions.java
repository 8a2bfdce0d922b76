package io.alianza.gateway.access;

import org.springframework.session.FindByIndexNameSessionRepository;

/** Ends what is open elsewhere when a password changes or a user is blocked. */
public final class Sessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    public Sessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    public void endAllOf(String userId) {
        sessions.findByPrincipalName(userId).keySet().forEach(sessions::deleteById);
    }
}
