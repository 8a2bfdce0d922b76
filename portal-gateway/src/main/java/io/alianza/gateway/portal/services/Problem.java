package io.alianza.gateway.portal.services;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a service answered instead, as RFC 9457 says it, in the user's language. */
public final class Problem extends RuntimeException {

    /** @param pointer JSON pointer of the field in the command the portal sent */
    public record FieldProblem(
            @Nullable String pointer,
            @Nullable String code,
            @Nullable String message,
            @Nullable String expected) {}

    /** The body, as far as the portal reads it. */
    public record Body(
            @Nullable String type,
            @Nullable String title,
            @Nullable String detail,
            @Nullable List<FieldProblem> errors) {}

    private final int status;
    private final Body body;

    public Problem(int status, Body body) {
        super(status + " " + body.type() + " " + body.title());
        this.status = status;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public String title() {
        return Objects.requireNonNullElse(body.title(), "");
    }

    public String detail() {
        return Objects.requireNonNullElse(body.detail(), title());
    }

    public List<FieldProblem> errors() {
        return Objects.requireNonNullElse(body.errors(), List.of());
    }

    /** Somebody was quicker: what the page showed is no longer so. */
    public boolean isStale() {
        return status == 412;
    }

    public boolean isMissing() {
        return status == 404;
    }
}
