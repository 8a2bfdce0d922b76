package io.alianza.support.web;

import io.alianza.support.commands.Conditions;
import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import io.alianza.support.security.Caller;
import io.alianza.support.security.Callers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link Conditions} of its request, from {@code If-Match} and {@code Idempotency-Key}. */
final class CommandConditions implements HandlerMethodArgumentResolver {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Conditions.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            return Conditions.NONE;
        }
        String key = request.getHeader(IDEMPOTENCY_KEY);
        return new Conditions(
                expectedVersion(request.getHeader(HttpHeaders.IF_MATCH)),
                key == null ? null : hashed(request, key),
                (String) request.getAttribute(BodyFingerprint.ATTRIBUTE));
    }

    /** A weak tag is taken as well: a proxy that compresses may have weakened ours. */
    private static @Nullable Long expectedVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        try {
            return Long.valueOf(ifMatch.replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw Refusal.invalid(List.of(new FieldFault("/If-Match", "format", null, "\"7\"")));
        }
    }

    /** The same key of another client, or for another route, is another key. */
    private static String hashed(HttpServletRequest request, String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.invalid(List.of(new FieldFault("/" + IDEMPOTENCY_KEY, "length", null, "1..255")));
        }
        String client = Callers.current().map(Caller::id).orElse("");
        return Hashes.sha256(client, request.getMethod(), request.getRequestURI(), key);
    }
}
