package io.alianza.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Opens a session for somebody a one-time link has proven, with a new session id as after a password. */
public final class DirectSignIn {

    private final Admission admission;
    private final Landing landing;

    public DirectSignIn(Admission admission, Landing landing) {
        this.admission = admission;
        this.landing = landing;
    }

    /** False when the user may not come in. */
    public boolean now(String userId, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> user = admission.find(userId);
        if (user.isEmpty()) {
            return false;
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = new SecurityContextImpl(PortalAuthentication.of(user.get()));
        SecurityContextHolder.setContext(context);
        new SessionUser(admission).saveContext(context, request, response);
        landing.prolong(request);
        return true;
    }
}
