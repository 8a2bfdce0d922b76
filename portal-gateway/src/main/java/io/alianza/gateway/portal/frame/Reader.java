package io.alianza.gateway.portal.frame;

import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.routing.Languages;
import io.alianza.gateway.settings.GatewayProperties;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** In which language and zone somebody reads: chosen on this device, else as in their profile, else Spanish. */
@Component("localeResolver")
public final class Reader implements LocaleResolver {

    static final String LANGUAGE_COOKIE = "language";
    static final String THEME_COOKIE = "theme";

    private final ZoneId house;

    public Reader(GatewayProperties properties) {
        house = properties.zone();
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return Languages.of(request.getHeader("Accept-Language"));
        }
        return known(request.getParameter("lang"))
                .or(() -> known(cookie(request, LANGUAGE_COOKIE)))
                .or(() -> signedIn().map(SignedIn::language))
                .orElse(Languages.SPANISH);
    }

    /** Kept on the device by {@link LanguageChoice}; nothing else changes it. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by ?lang= or in the profile");
    }

    ZoneId zone() {
        return signedIn().map(SignedIn::zone).orElse(house);
    }

    static Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn user
                ? Optional.of(user)
                : Optional.empty();
    }

    static Optional<Locale> known(@Nullable String language) {
        return Optional.ofNullable(language)
                .filter(l -> l.equals("es") || l.equals("en"))
                .map(Locale::of);
    }

    static @Nullable String cookie(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }
}
