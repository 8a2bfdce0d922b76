package io.alianza.support.web;

import io.alianza.support.commands.OutcomeUnknown;
import io.alianza.support.commands.VersionConflict;
import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import io.alianza.support.processing.Outages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every failure of a request as a problem. What is not the caller's mistake is logged and told without its cause. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String COME_BACK_SECONDS = "2";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Problem> answer(Exception failure, Locale locale) throws Exception {
        return switch (failure) {
            case Refusal refusal -> answer(problems.of(refusal, locale));
            case VersionConflict moved -> answer("version-conflict", HttpStatus.PRECONDITION_FAILED, locale);
            case OutcomeUnknown unknown -> comeBack("outcome-unknown", locale);
            // Spring Security's own filters answer these two.
            case AccessDeniedException denied -> throw denied;
            case AuthenticationException anonymous -> throw anonymous;
            default ->
                RequestFaults.of(failure)
                        .map(faults -> invalid(faults, locale))
                        .orElseGet(() -> technical(failure, locale));
        };
    }

    /** Text that is no JSON is a bad request; JSON that says something else than expected cannot be processed. */
    private ResponseEntity<Problem> invalid(List<FieldFault> faults, Locale locale) {
        boolean unreadable = faults.stream().anyMatch(fault -> fault.code().equals("json"));
        HttpStatus status = unreadable ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
        return answer(problems.of(unreadable ? "unreadable" : "invalid-fields", status, Map.of(), faults, locale));
    }

    private ResponseEntity<Problem> technical(Exception failure, Locale locale) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            Problem problem = problems.of(Problems.codeOf(status), status, Map.of(), locale);
            return ResponseEntity.status(status)
                    .headers(known.getHeaders())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        if (Outages.isOutage(failure)) {
            log.warn("Not available for now: {}", failure.toString());
            return comeBack("unavailable", locale);
        }
        log.error("Request failed", failure);
        return answer("internal", HttpStatus.INTERNAL_SERVER_ERROR, locale);
    }

    private ResponseEntity<Problem> comeBack(String code, Locale locale) {
        Problem problem = problems.of(code, HttpStatus.SERVICE_UNAVAILABLE, Map.of(), locale);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, COME_BACK_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ResponseEntity<Problem> answer(String code, HttpStatus status, Locale locale) {
        return answer(problems.of(code, status, Map.of(), locale));
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        BodyBuilder answer = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        String comeBack = problem.facts().get(Refusal.RETRY_AFTER);
        return (comeBack == null ? answer : answer.header(HttpHeaders.RETRY_AFTER, comeBack)).body(problem);
    }
}
