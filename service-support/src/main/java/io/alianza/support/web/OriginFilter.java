package io.alianza.support.web;

import io.alianza.support.Origin;
import io.alianza.support.model.Ids;
import io.alianza.support.security.Callers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Begins the story of a request: who asks, and under which correlation and trace. */
final class OriginFilter extends OncePerRequestFilter {

    private static final String CORRELATION = "X-Correlation-Id";
    /** What comes from outside goes into events and logs: nothing but an identifier does. */
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, String> story = storyOf(request);
        response.setHeader(CORRELATION, story.get(Origin.CORRELATION_ID));
        try {
            Origin.with(story, () -> {
                chain.doFilter(request, response);
                return story;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Map<String, String> storyOf(HttpServletRequest request) {
        Map<String, String> story = new HashMap<>();
        keepIdentifier(story, Origin.CORRELATION_ID, request.getHeader(CORRELATION));
        keepIdentifier(story, Origin.TRACE_PARENT, request.getHeader("traceparent"));
        story.computeIfAbsent(Origin.CORRELATION_ID, absent -> Ids.next("request"));
        Callers.current().ifPresent(caller -> story.put(Origin.CALLER, caller.id()));
        return story;
    }

    private static void keepIdentifier(Map<String, String> story, String name, @Nullable String value) {
        if (value != null && IDENTIFIER.matcher(value).matches()) {
            story.put(name, value);
        }
    }
}
