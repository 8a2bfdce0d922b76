package io.alianza.gateway.routing;

import io.alianza.support.model.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What no service owns, as a problem: a program expects no page. */
@RestController
@Hidden
class NoSuchResource {

    @RequestMapping({"/api/**", "/internal/**"})
    void missing() {
        throw Refusal.notFound("no-such-resource", Map.of());
    }
}
