package io.alianza.support.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 problem, as every service answers a request it did not carry out.
 *
 * @param type stable, {@code urn:alianza:problem:<code>}
 * @param title what kind of problem, in the caller's language
 * @param status the HTTP status
 * @param detail what happened to this request, in the caller's language
 * @param facts the named values of the refusal, for a client that words it itself
 * @param errors the fields that are not as expected
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String detail, Map<String, String> facts, List<FieldError> errors) {

    /**
     * One field that is not as expected.
     *
     * @param pointer JSON pointer into the body, or {@code /name} of a parameter
     * @param code stable key of the rule
     * @param message in the caller's language
     * @param expected what would have been right, as data
     * @param value what was given, shortened; absent when it may be personal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(
            String pointer,
            String code,
            String message,
            String expected,
            @Nullable String value) {}

    static String typeOf(String code) {
        return "urn:alianza:problem:" + code;
    }
}
