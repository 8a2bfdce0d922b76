package io.alianza.gateway.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Before the answer is written, because the redirect that follows a command must already find the position, and the page must
 * say when it could not wait for it.
 */
final class KeepPositions implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        ConversationArgument.keep(request);
        if (modelAndView != null && ConversationArgument.isBehind(request)) {
            modelAndView.addObject("behind", true);
        }
    }
}
