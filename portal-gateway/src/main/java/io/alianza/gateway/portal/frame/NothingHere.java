package io.alianza.gateway.portal.frame;

import io.alianza.support.model.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every address nobody else has. */
@Controller
class NothingHere {

    @RequestMapping("/**")
    String missing(HttpServletRequest request) {
        throw Refusal.notFound("not-found", Map.of("id", request.getRequestURI()));
    }
}
