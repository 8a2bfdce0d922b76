package io.alianza.gateway.portal.manager;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.CommissionService;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.LeadService;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.services.ServiceCalls;
import io.alianza.gateway.portal.shared.Filters;
import io.alianza.gateway.portal.shared.Form;
import io.alianza.gateway.portal.shared.Refused;
import io.alianza.gateway.portal.shared.Stages;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How one partner is doing: who it is, and by tabs its agreements, leads, deals, money, people and history. */
@Controller
class PartnerPage {

    static final List<String> TABS =
            List.of("overview", "agreements", "leads", "deals", "commissions", "contacts", "history");
    /** Leads and the people of a partner are not finance's business. */
    private static final List<String> FINANCE_TABS =
            List.of("overview", "agreements", "deals", "commissions", "history");

    private final PartnerService partners;
    private final LeadService leads;
    private final CommissionService commissions;

    PartnerPage(PartnerService partners, LeadService leads, CommissionService commissions) {
        this.partners = partners;
        this.leads = leads;
        this.commissions = commissions;
    }

    @GetMapping("/partners/{id}")
    String show(
            Conversation talk,
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "overview") String tab,
            Model model) {
        talk.user().mustHave(Role.MANAGER, Role.FINANCE);
        List<String> tabs = talk.user().isManager() ? TABS : FINANCE_TABS;
        String open = tabs.contains(tab) ? tab : "overview";
        var filters = new Filters("/partners/" + ServiceCalls.segment(id), parameters, List.of("tab", "cursor"));
        var partner = Asked.of(() -> partners.partner(talk, id));
        if (open.equals("overview")) {
            var balances = Asked.of(() -> commissions.balances(talk, Map.of("partnerId", id)));
            model.addAttribute("balances", balances.part());
        } else {
            model.addAttribute(
                    "rows",
                    Asked.of(() -> rows(talk, id, open, filters.get("cursor"))).part());
        }
        model.addAttribute("partner", partner.part());
        model.addAttribute("id", id);
        model.addAttribute("tab", open);
        model.addAttribute("tabs", tabs);
        model.addAttribute("filters", filters);
        model.addAttribute("suspendReasons", Stages.SUSPEND_PARTNER);
        model.addAttribute("refuseReasons", Stages.REFUSE_PARTNER);
        return "manager/partner";
    }

    /** @param cursor blank on the first page */
    private Listing<?> rows(Conversation talk, String id, String tab, String cursor) {
        Map<String, String> own = Map.of("partnerId", id, "cursor", cursor);
        return switch (tab) {
            case "agreements" -> partners.agreements(talk, own);
            case "leads" -> leads.leads(talk, own);
            case "deals" -> leads.deals(talk, own);
            case "commissions" -> commissions.commissions(talk, own);
            case "contacts" -> partners.contacts(talk, id);
            case "history" -> partners.history(talk, id, cursor);
            default -> throw new IllegalArgumentException("no such tab: " + tab);
        };
    }

    @PostMapping("/partners/{id}/{move}")
    String move(
            Conversation talk,
            @PathVariable String id,
            @PathVariable String move,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("f") Formats f,
            RedirectAttributes next) {
        talk.user().mustHave(Role.MANAGER);
        Form form = Form.of(values);
        try {
            partners.move(talk, id, move, form.object("reason"), form.version());
            next.addFlashAttribute("said", f.say("partner.said." + move));
        } catch (Problem problem) {
            Refused.tell(problem, f, next);
        }
        return "redirect:/partners/" + id;
    }
}
