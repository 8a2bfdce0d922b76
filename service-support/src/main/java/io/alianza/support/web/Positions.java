package io.alianza.support.web;

import io.alianza.support.SupportSettings;
import io.alianza.support.views.Views;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a caller read what it has just written: a read that hands back the position of its command waits, bounded, until the
 * views have reached it; if they have not, the answer says so.
 */
public final class Positions implements HandlerInterceptor {

    /** Of an answer to a command. */
    public static final String POSITION = "Alianza-Position";
    /** Of a read: the position its views must have reached. */
    public static final String READ_AFTER = "Alianza-Read-After";
    /** Of an answer that may lack what the caller did last. */
    public static final String BEHIND = "Alianza-Behind";

    private final ObjectProvider<Views> views;
    private final SupportSettings settings;

    Positions(ObjectProvider<Views> views, SupportSettings settings) {
        this.views = views;
        this.settings = settings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String position = request.getHeader(READ_AFTER);
        if (position != null) {
            views.ifAvailable(reads -> {
                if (!reads.awaitReached(position, settings.readAfter())) {
                    response.setHeader(BEHIND, "true");
                }
            });
        }
        return true;
    }
}
