package io.alianza.gateway.access;

import io.alianza.gateway.access.Admission.Admitted;
import io.alianza.gateway.access.Admission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * A session holds nothing but the user's id. Roles, language and status are asked for anew on every request, so that what an
 * administrator changes acts at once, in every replica, and no class is ever serialized.
 */
public final class SessionUser implements SecurityContextRepository {

    /** Why a session was ended; read by the sign-in page. */
    public static final String ENDED = SessionUser.class.getName() + ".ended";

    private static final String USER_ID = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Admission admission;

    public SessionUser(Admission admission) {
        this.admission = admission;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnDemand(() -> load(request));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    private SecurityContext load(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(USER_ID) instanceof String userId)) {
            return new SecurityContextImpl();
        }
        return switch (admission.check(userId)) {
            case Admitted(SignedIn user) -> new SecurityContextImpl(PortalAuthentication.of(user));
            case Rejected(Admission.Refused why) -> {
                session.invalidate();
                request.setAttribute(ENDED, SignInRefused.Reason.of(why).code());
                yield new SecurityContextImpl();
            }
        };
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn user) {
            request.getSession(true).setAttribute(USER_ID, user.userId());
        } else {
            forget(request.getSession(false));
        }
    }

    private static void forget(@Nullable HttpSession session) {
        if (session != null) {
            session.removeAttribute(USER_ID);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(USER_ID) != null;
    }

    /** Loads at most once, and only for requests that ask who is there. */
    private static final class OnDemand implements DeferredSecurityContext {

        private final java.util.function.Supplier<SecurityContext> source;
        private @Nullable SecurityContext loaded;

        OnDemand(java.util.function.Supplier<SecurityContext> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            SecurityContext context = loaded;
            if (context == null) {
                context = source.get();
                loaded = context;
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
