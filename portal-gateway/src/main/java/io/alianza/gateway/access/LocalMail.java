package io.alianza.gateway.access;

import io.alianza.gateway.settings.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** From here, not through a proxy, and by a name of this machine: a name elsewhere that was bent to point here is none. */
    public static boolean isOnThisMachine(HttpServletRequest request) {
        return PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null)
                && isLoopback(request.getRemoteAddr())
                && (request.getServerName().equals("localhost") || isLoopback(request.getServerName()));
    }

    /** Addresses in digits only: no name is looked up, and nothing at all is not taken for this machine. */
    private static boolean isLoopback(@Nullable String address) {
        try {
            return address != null && InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException notInDigits) {
            return false;
        }
    }
}
