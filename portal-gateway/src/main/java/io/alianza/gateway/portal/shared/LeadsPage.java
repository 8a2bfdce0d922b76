package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.LeadService;
import io.alianza.gateway.portal.services.LeadService.LeadRow;
import io.alianza.gateway.portal.services.LeadService.Summary;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads: for a partner what it may take and what it works on, for the vendor whether anything lies around. */
@Controller
class LeadsPage {

    static final List<String> PLACES = List.of("unassignable", "waiting", "offered", "held", "closed");
    private static final List<String> NARROWED_BY = List.of("place", "partnerId", "territory", "sort", "cursor");

    private final LeadService leads;
    private final Names names;

    LeadsPage(LeadService leads, Names names) {
        this.leads = leads;
        this.names = names;
    }

    @GetMapping("/leads")
    String list(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            @ModelAttribute("f") Formats f,
            Model model) {
        talk.user().mustHave(Role.MANAGER, Role.PARTNER_ADMIN, Role.PARTNER_REP);
        return talk.user().isPartner() ? inbox(talk, parameters, model) : byPlace(talk, parameters, htmx, model);
    }

    private String inbox(Conversation talk, Map<String, String> parameters, Model model) {
        var filters = new Filters("/leads", parameters, List.of("cursor"));
        var offered = Asked.of(() -> leads.leads(talk, own(talk, Map.of("place", "offered", "sort", "offeredAt"))));
        var held =
                Asked.of(() -> leads.leads(talk, own(talk, Map.of("place", "held", "cursor", filters.get("cursor")))));
        var summary = Asked.of(() -> leads.summary(talk));
        model.addAttribute("filters", filters);
        Part<Listing<LeadRow>> offers = offered.part();
        Part<Listing<LeadRow>> taken = held.part();
        Part<Summary> counted = summary.part();
        model.addAttribute("offered", offers);
        model.addAttribute("held", taken);
        model.addAttribute("offers", Summary.of(offers, counted, "offered"));
        model.addAttribute("taken", Summary.of(taken, counted, "held"));
        return "partner/leads";
    }

    private static Map<String, String> own(Conversation talk, Map<String, String> query) {
        Map<String, String> own = new HashMap<>(query);
        talk.user().partnerId().ifPresent(id -> own.put("partnerId", id));
        return own;
    }

    private String byPlace(Conversation talk, Map<String, String> parameters, boolean htmx, Model model) {
        var filters = new Filters("/leads", parameters, NARROWED_BY);
        var summary = Asked.of(() -> leads.summary(talk));
        Part<Listing<LeadRow>> rows =
                Asked.of(() -> leads.leads(talk, agendaFirst(filters))).part();
        List<String> partners = rows.optional().map(Listing::items).stream()
                .flatMap(List::stream)
                .map(LeadRow::partnerId)
                .filter(Objects::nonNull)
                .toList();
        model.addAttribute("filters", filters);
        model.addAttribute("places", PLACES);
        model.addAttribute("summary", summary.part());
        model.addAttribute("leads", rows);
        model.addAttribute("names", names.of(talk, partners));
        return htmx ? "manager/leads :: list" : "manager/leads";
    }

    /** What waits for an answer first, unless another order is asked for. */
    private static Map<String, String> agendaFirst(Filters filters) {
        Map<String, String> query = new HashMap<>(filters.query());
        query.putIfAbsent("sort", "agenda");
        return query;
    }

    @GetMapping("/leads.csv")
    void file(Conversation talk, @RequestParam Map<String, String> parameters, HttpServletResponse response) {
        talk.user().mustHave(Role.MANAGER);
        var filters = new Filters("/leads", parameters, NARROWED_BY);
        Csv.send(leads.calls(), talk, "/api/v1/leads", filters.query(), "leads.csv", response);
    }
}
