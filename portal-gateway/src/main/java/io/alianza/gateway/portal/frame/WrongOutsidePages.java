package io.alianza.gateway.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a filter or the container refused before any page was asked: the same words in the same look. Without the head: who is
 * signed in is not looked up on this way, and its forms would be sent without their token.
 */
@Component
class WrongOutsidePages implements ErrorViewResolver {

    private final Frame frame;
    private final LocaleResolver languages;

    WrongOutsidePages(Frame frame, LocaleResolver languages) {
        this.frame = frame;
        this.languages = languages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> details) {
        var model = new ExtendedModelMap();
        frame.look(model, request, languages.resolveLocale(request));
        model.addAllAttributes(Map.of("kind", kind(status), "detail", ""));
        return new ModelAndView("frame/wrong", model, status);
    }

    /** The one thing that filters forbid in the portal is a form without the token of the session it was opened in. */
    private static String kind(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "expired";
            case BAD_REQUEST, NOT_FOUND, METHOD_NOT_ALLOWED -> "missing";
            default -> status.is4xxClientError() ? "refused" : "internal";
        };
    }
}
