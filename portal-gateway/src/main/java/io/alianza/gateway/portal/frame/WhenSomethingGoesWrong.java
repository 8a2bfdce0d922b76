package io.alianza.gateway.portal.frame;

import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.services.ServiceAway;
import io.alianza.support.model.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** A page for people, never a stack trace: what happened, whether what they did is kept, and where to go on. */
@ControllerAdvice(basePackages = "io.alianza.gateway.portal")
@Order(Ordered.HIGHEST_PRECEDENCE)
class WhenSomethingGoesWrong {

    private static final Logger log = LoggerFactory.getLogger(WhenSomethingGoesWrong.class);

    private final Frame frame;

    WhenSomethingGoesWrong(Frame frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView problem(Problem problem, HttpServletRequest request, Locale language) {
        return switch (problem.status()) {
            case 403, 404 -> page("missing", HttpStatus.NOT_FOUND, "", request, language);
            case 401 -> page("internal", HttpStatus.BAD_GATEWAY, "", request, language);
            default -> page("refused", HttpStatus.valueOf(problem.status()), problem.detail(), request, language);
        };
    }

    @ExceptionHandler
    ModelAndView refusal(Refusal refusal, HttpServletRequest request, Locale language) {
        return refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN
                ? page("missing", HttpStatus.NOT_FOUND, "", request, language)
                : page("refused", HttpStatus.CONFLICT, "", request, language);
    }

    /** A page one has no right to looks like one that is not there. */
    @ExceptionHandler
    ModelAndView denied(AccessDeniedException denied, HttpServletRequest request, Locale language) {
        return page("missing", HttpStatus.NOT_FOUND, "", request, language);
    }

    @ExceptionHandler
    ModelAndView away(ServiceAway away, HttpServletRequest request, Locale language) {
        log.warn("{} {} without its service: {}", request.getMethod(), request.getRequestURI(), away.getMessage());
        return page("away", HttpStatus.SERVICE_UNAVAILABLE, away.upstream().code(), request, language);
    }

    /** An address that is not complete, or not ours. */
    @ExceptionHandler({ServletRequestBindingException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView unreadable(Exception unreadable, HttpServletRequest request, Locale language) {
        return page("missing", HttpStatus.NOT_FOUND, "", request, language);
    }

    /** Whatever else: ours to know, not the reader's. */
    @ExceptionHandler
    ModelAndView failed(RuntimeException failure, HttpServletRequest request, Locale language) {
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return page("internal", HttpStatus.INTERNAL_SERVER_ERROR, "", request, language);
    }

    private ModelAndView page(
            String kind, HttpStatus status, String detail, HttpServletRequest request, Locale language) {
        var model = new ExtendedModelMap();
        frame.frame(model, request, language);
        model.addAttribute("f", frame.formats(language));
        model.addAllAttributes(Map.of("kind", kind, "detail", detail));
        return new ModelAndView("frame/wrong", model, status);
    }
}
