package io.alianza.gateway.portal.operations;

import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.portal.operations.ServiceHealth.Health;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.shared.Home;
import io.alianza.gateway.users.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Is everything running? */
@Controller
@Order(4)
class StatusPage implements Home {

    private final ServiceHealth health;

    StatusPage(ServiceHealth health) {
        this.health = health;
    }

    @Override
    public boolean isFor(SignedIn user) {
        return user.isOperations();
    }

    @Override
    public String fill(Conversation talk, Model model) {
        List<Health> services = health.ofAll(talk);
        model.addAttribute("services", services);
        model.addAttribute(
                "toProcess", services.stream().mapToLong(Health::behind).sum());
        model.addAttribute(
                "parked", services.stream().mapToLong(Health::parkedMessages).sum());
        return "operations/status";
    }

    @GetMapping("/status")
    String show(
            Conversation talk, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, Model model) {
        talk.user().mustHave(Role.OPERATIONS);
        return htmx ? fill(talk, model) + " :: services" : fill(talk, model);
    }
}
