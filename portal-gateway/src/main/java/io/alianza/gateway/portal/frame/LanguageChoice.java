package io.alianza.gateway.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers on the device what {@code ?lang=} chose. */
final class LanguageChoice implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Reader.known(request.getParameter("lang"))
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE, remembered(Reader.LANGUAGE_COOKIE, language.getLanguage())));
        return true;
    }

    static String remembered(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
