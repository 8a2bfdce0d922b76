package io.alianza.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends who is not signed in to the form, and remembers in the address where they wanted to go. */
public final class SignInEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        StringBuilder target = new StringBuilder("/sign-in");
        char separator = '?';
        if ("GET".equals(request.getMethod()) && !request.getRequestURI().equals("/")) {
            String query = request.getQueryString();
            String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
            target.append(separator).append("next=").append(URLEncoder.encode(wanted, StandardCharsets.UTF_8));
            separator = '&';
        }
        if (request.getAttribute(SessionUser.ENDED) instanceof String why) {
            target.append(separator).append("ended=").append(why);
        }
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Redirect", "/sign-in");
        } else {
            response.sendRedirect(target.toString());
        }
    }
}
