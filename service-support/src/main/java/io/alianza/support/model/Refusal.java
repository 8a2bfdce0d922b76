package io.alianza.support.model;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A caller's mistake, said by the rule that refuses it. At the edge it becomes an RFC 9457 problem whose {@code type} is
 * {@code urn:alianza:problem:<code>}; its words come from the message files under {@code problem.<code>.title} and
 * {@code problem.<code>.detail}, with {@link #facts()} as named values.
 */
public class Refusal extends RuntimeException {

    /** How the edge answers: 404, 409, 422, 403 or 429. */
    public enum Kind {
        NOT_FOUND,
        CONFLICT,
        INVALID,
        FORBIDDEN,
        TOO_MANY
    }

    /** Fact of {@link #tooMany}: seconds after which it may be asked again. */
    public static final String RETRY_AFTER = "retryAfter";

    private final Kind kind;
    private final String code;
    private final Map<String, String> facts;
    private final List<FieldFault> faults;

    public Refusal(Kind kind, String code, Map<String, String> facts, List<FieldFault> faults) {
        super(code + facts);
        this.kind = kind;
        this.code = code;
        this.facts = Map.copyOf(facts);
        this.faults = List.copyOf(faults);
    }

    public static Refusal conflict(String code, Map<String, String> facts) {
        return new Refusal(Kind.CONFLICT, code, facts, List.of());
    }

    public static Refusal notFound(String code, Map<String, String> facts) {
        return new Refusal(Kind.NOT_FOUND, code, facts, List.of());
    }

    public static Refusal forbidden(String code, Map<String, String> facts) {
        return new Refusal(Kind.FORBIDDEN, code, facts, List.of());
    }

    /** Allowed, but not so often; says when to come back. */
    public static Refusal tooMany(String code, Map<String, String> facts, Duration comeBackIn) {
        Map<String, String> all = new HashMap<>(facts);
        all.put(RETRY_AFTER, Long.toString(comeBackIn.toSeconds()));
        return new Refusal(Kind.TOO_MANY, code, all, List.of());
    }

    /** One or more fields are not as expected; all faults found are named at once. */
    public static Refusal invalid(List<FieldFault> faults) {
        return new Refusal(Kind.INVALID, "invalid-fields", Map.of(), faults);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, String> facts() {
        return facts;
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
