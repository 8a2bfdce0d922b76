package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.LeadService;
import io.alianza.gateway.portal.services.LeadService.DealRow;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.users.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opportunities by state; for the vendor the registrations to decide come first. */
@Controller
class DealsPage {

    private static final List<String> STATES = List.of("registered", "open", "won", "lost", "refused");
    private static final List<String> NARROWED_BY = List.of("state", "partnerId", "sort", "cursor");

    private final LeadService leads;
    private final Names names;

    DealsPage(LeadService leads, Names names) {
        this.leads = leads;
        this.names = names;
    }

    @GetMapping("/deals")
    String list(Conversation talk, @RequestParam Map<String, String> parameters, Model model) {
        talk.user().mustHave(Role.MANAGER, Role.PARTNER_ADMIN, Role.PARTNER_REP);
        var filters = new Filters("/deals", parameters, NARROWED_BY);
        Map<String, String> query = query(talk, filters);
        Part<Listing<DealRow>> deals = Asked.of(() -> leads.deals(talk, query)).part();
        List<String> partners = deals.optional().map(Listing::items).stream()
                .flatMap(List::stream)
                .map(DealRow::partnerId)
                .filter(Objects::nonNull)
                .toList();
        model.addAttribute("filters", filters);
        model.addAttribute("states", STATES);
        model.addAttribute("state", query.getOrDefault("state", ""));
        model.addAttribute("deals", deals);
        model.addAttribute("names", talk.user().isPartner() ? Map.of() : names.of(talk, partners));
        return "shared/deals";
    }

    /** A partner's list is narrowed here for speed; that it sees no other's is decided by the service. */
    private static Map<String, String> query(Conversation talk, Filters filters) {
        Map<String, String> query = new HashMap<>(filters.query());
        talk.user().partnerId().ifPresent(id -> query.put("partnerId", id));
        return query;
    }

    @GetMapping("/deals.csv")
    void file(Conversation talk, @RequestParam Map<String, String> parameters, HttpServletResponse response) {
        talk.user().mustHave(Role.MANAGER, Role.PARTNER_ADMIN, Role.PARTNER_REP);
        var filters = new Filters("/deals", parameters, NARROWED_BY);
        Csv.send(leads.calls(), talk, "/api/v1/deals", query(talk, filters), "deals.csv", response);
    }
}
