package io.alianza.support.web;

import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import io.alianza.support.web.Problem.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;

/** Makes problems in the caller's language. */
final class Problems {

    private final ProblemWords words;

    Problems(ProblemWords words) {
        this.words = words;
    }

    Problem of(Refusal refusal, Locale locale) {
        HttpStatus status = switch (refusal.kind()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
        return of(refusal.code(), status, refusal.facts(), refusal.faults(), locale);
    }

    Problem of(String code, HttpStatus status, Map<String, String> facts, Locale locale) {
        return of(code, status, facts, List.of(), locale);
    }

    Problem of(String code, HttpStatus status, Map<String, String> facts, List<FieldFault> faults, Locale locale) {
        return new Problem(
                Problem.typeOf(code),
                words.title(code, locale),
                status.value(),
                words.detail(code, facts, locale),
                new TreeMap<>(facts),
                faults.stream().map(fault -> error(fault, locale)).toList());
    }

    /** For what is refused with no more than a status. */
    static String codeOf(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "unauthenticated";
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            case CONTENT_TOO_LARGE -> "too-large";
            case TOO_MANY_REQUESTS -> "too-many-requests";
            case SERVICE_UNAVAILABLE -> "unavailable";
            default -> status.is4xxClientError() ? "bad-request" : "internal";
        };
    }

    private FieldError error(FieldFault fault, Locale locale) {
        String message = words.fault(fault.code(), Map.of("expected", fault.expected()), locale);
        return new FieldError(fault.pointer(), fault.code(), message, fault.expected(), fault.value());
    }
}
