package io.alianza.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** After signing in: the page one wanted, else home. The session lives as long as people work from now on. */
public final class Landing implements AuthenticationSuccessHandler {

    private final Duration idle;

    public Landing(Duration idle) {
        this.idle = idle;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        prolong(request);
        response.sendRedirect(ownPage(request.getParameter("next")));
    }

    public void prolong(HttpServletRequest request) {
        request.getSession(true).setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
    }

    /** A page of this portal and nothing else: an address of elsewhere would make the form a tool for phishing. */
    static String ownPage(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//")) {
            return "/";
        }
        return wanted.chars().noneMatch(c -> c == '\\' || c < ' ') ? wanted : "/";
    }
}
