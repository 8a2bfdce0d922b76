package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.LeadService;
import io.alianza.gateway.portal.services.LeadService.Candidate;
import io.alianza.gateway.portal.services.LeadService.Explanation;
import io.alianza.gateway.portal.services.LeadService.LeadRow;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a lead stands, what comes next, and why it is where it is. */
@Controller
class LeadPage {

    private final LeadService leads;
    private final PartnerService partners;
    private final Names names;

    LeadPage(LeadService leads, PartnerService partners, Names names) {
        this.leads = leads;
        this.partners = partners;
        this.names = names;
    }

    @GetMapping("/leads/{id}")
    String show(Conversation talk, @PathVariable String id, Model model) {
        talk.user().mustHave(Role.MANAGER, Role.PARTNER_ADMIN, Role.PARTNER_REP);
        var lead = Asked.of(() -> leads.lead(talk, id));
        var timeline = Asked.of(() -> leads.leadTimeline(talk, id));
        Part<LeadRow> found = lead.part();
        model.addAttribute("id", id);
        model.addAttribute("lead", found);
        model.addAttribute("timeline", timeline.part());
        model.addAttribute("stages", Stages.OF_LEAD);
        model.addAttribute("lostReasons", Stages.LOST);
        model.addAttribute("declineReasons", Stages.DECLINE);
        model.addAttribute(
                "names",
                names.of(
                        talk,
                        found.optional().map(LeadRow::partnerId).stream()
                                .filter(Objects::nonNull)
                                .toList()));
        return "shared/lead";
    }

    /** The short answer and, for the vendor, every candidate; asked for by itself, because few readers want it. */
    @GetMapping("/leads/{id}/why")
    String why(
            Conversation talk,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        talk.user().mustHave(Role.MANAGER, Role.PARTNER_ADMIN, Role.PARTNER_REP);
        Part<Explanation> why = Asked.of(() -> leads.explanation(talk, id)).part();
        List<String> ids = new ArrayList<>();
        why.optional().map(Explanation::candidates).stream()
                .flatMap(List::stream)
                .map(Candidate::partnerId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        model.addAttribute("why", why);
        model.addAttribute("id", id);
        model.addAttribute("names", talk.user().isPartner() ? Map.of() : names.of(talk, ids));
        return htmx ? "shared/lead-why :: answer" : "shared/lead-why";
    }

    /** Whom else it could go to: for the vendor. */
    @GetMapping("/leads/{id}/assign")
    String assign(
            Conversation talk,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String version,
            Model model) {
        talk.user().mustHave(Role.MANAGER);
        model.addAttribute("id", id);
        model.addAttribute("q", q);
        model.addAttribute("version", version);
        model.addAttribute(
                "partners",
                Asked.of(() -> partners.partners(talk, Map.of("status", "active", "q", q, "limit", 20)))
                        .part());
        return "manager/assign-lead";
    }

    @PostMapping("/leads/{id}/{move:accept|decline|advance|lose|invalidate|assign}")
    String move(
            Conversation talk,
            @PathVariable String id,
            @PathVariable String move,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("f") Formats f,
            RedirectAttributes next) {
        talk.user().mustHave(Role.MANAGER, Role.PARTNER_ADMIN, Role.PARTNER_REP);
        Form form = Form.of(values);
        String back = form.value("back").equals("/leads") ? "/leads" : "/leads/" + id;
        try {
            leads.moveLead(talk, id, move, form.object("reason", "stage", "partnerId"), form.version());
            next.addFlashAttribute("said", f.say("lead.said." + move));
        } catch (Problem problem) {
            Refused.tell(problem, f, next);
        }
        return "redirect:" + (move.equals("accept") ? "/leads/" + id : back);
    }
}
