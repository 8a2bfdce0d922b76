package io.alianza.gateway.portal.frame;

import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.routing.Upstream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives a page its conversation, and keeps in the session what was reached in it. */
final class ConversationArgument implements HandlerMethodArgumentResolver {

    static final String CURRENT = Conversation.class.getName();
    private static final String REACHED = "reached.";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Conversation.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var talk = new Conversation(
                Reader.signedIn().orElseThrow(), RequestContextUtils.getLocale(request), reached(request));
        request.setAttribute(CURRENT, talk);
        return talk;
    }

    private static Map<Upstream, String> reached(HttpServletRequest request) {
        Map<Upstream, String> reached = new EnumMap<>(Upstream.class);
        HttpSession session = request.getSession(false);
        for (Upstream upstream : Upstream.values()) {
            if (session != null && session.getAttribute(REACHED + upstream.code()) instanceof String position) {
                reached.put(upstream, position);
            }
        }
        return reached;
    }

    static boolean isBehind(HttpServletRequest request) {
        return request.getAttribute(CURRENT) instanceof Conversation talk && talk.isBehind();
    }

    /** Called when the page is made: what this request has done is what the next one must see. */
    static void keep(HttpServletRequest request) {
        if (request.getAttribute(CURRENT) instanceof Conversation talk) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                talk.positions().forEach((upstream, position) -> {
                    String name = REACHED + upstream.code();
                    if (!position.equals(session.getAttribute(name))) {
                        session.setAttribute(name, position);
                    }
                });
            }
        }
    }
}
