package io.alianza.gateway.portal.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one chooses for this device: light, dark, or as the device itself. */
@Controller
class Preferences {

    private static final Set<String> THEMES = Set.of("auto", "light", "dark");

    @PostMapping("/preferences/theme")
    String theme(@RequestParam String theme, @RequestParam String back, HttpServletResponse response) {
        if (THEMES.contains(theme)) {
            response.addHeader(HttpHeaders.SET_COOKIE, LanguageChoice.remembered(Reader.THEME_COOKIE, theme));
        }
        return "redirect:" + (back.matches("/[^/\\\\].*|/") ? back : "/");
    }
}
