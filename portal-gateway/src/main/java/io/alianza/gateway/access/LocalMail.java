package io.alianza.gateway.access;

import io.alianza.gateway.settings.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may open the page of local letters without being signed in: nobody, unless it was switched on, and then this machine. */
public final class LocalMail implements RequestMatcher {

    public static final String PROPERTY = "alianza.gateway.local-mail";
    public static final String PATH = "/local-mail";

    /** What a proxy adds: behind one everybody looks as if they sat here. */
    private static final List<String> PASSED_ON = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private final boolean on;

    public LocalMail(GatewayProperties house) {
        on = house.localMail();
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return on && request.getRequestURI().equals(PATH) && isOnThisMachine(request);
    }

    public static boolean isOnThisMachine(HttpServletRequest request) {
        return PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null)
                && isLoopback(request.getRemoteAddr());
    }

    /** The container writes the address in digits: nothing is looked up. */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
