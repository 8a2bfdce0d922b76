package io.alianza.gateway.portal.manager;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.shared.Csv;
import io.alianza.gateway.portal.shared.Filters;
import io.alianza.gateway.users.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Who sells with us. */
@Controller
class PartnersPage {

    private static final List<String> NARROWED_BY = List.of("q", "status", "type", "territory", "sort", "cursor");

    private final PartnerService partners;

    PartnersPage(PartnerService partners) {
        this.partners = partners;
    }

    @GetMapping("/partners")
    String list(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        talk.user().mustHave(Role.MANAGER);
        var filters = new Filters("/partners", parameters, NARROWED_BY);
        model.addAttribute("filters", filters);
        model.addAttribute(
                "partners",
                Asked.of(() -> partners.partners(talk, filters.query())).part());
        return htmx ? "manager/partners :: list" : "manager/partners";
    }

    @GetMapping("/partners.csv")
    void file(Conversation talk, @RequestParam Map<String, String> parameters, HttpServletResponse response) {
        talk.user().mustHave(Role.MANAGER);
        var filters = new Filters("/partners", parameters, NARROWED_BY);
        Csv.send(partners.calls(), talk, "/api/v1/partners", filters.query(), "partners.csv", response);
    }
}
