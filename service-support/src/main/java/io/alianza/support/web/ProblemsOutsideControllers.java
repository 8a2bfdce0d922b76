package io.alianza.support.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.ErrorProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a filter, the firewall or the container refuses never reaches a controller: it comes here, as a problem for a client and, where
 * a service has pages, as a page for a browser.
 */
final class ProblemsOutsideControllers extends BasicErrorController {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final Problems problems;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemsOutsideControllers(
            ErrorAttributes attributes,
            ErrorProperties properties,
            List<ErrorViewResolver> pages,
            Problems problems,
            LocaleResolver locales,
            JsonMapper json) {
        super(attributes, properties, pages);
        this.problems = problems;
        this.locales = locales;
        this.json = json;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        Problem problem = problems.of(Problems.codeOf(status), status, Map.of(), locales.resolveLocale(request));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.convertValue(problem, MAP));
    }
}
