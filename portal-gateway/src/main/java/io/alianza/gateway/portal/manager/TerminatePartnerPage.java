package io.alianza.gateway.portal.manager;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.CommissionService;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.LeadService;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.shared.Choices;
import io.alianza.gateway.portal.shared.Stages;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Before a relationship ends for good: what ends with it and what stays, with the numbers. */
@Controller
class TerminatePartnerPage {

    private final PartnerService partners;
    private final LeadService leads;
    private final CommissionService commissions;

    TerminatePartnerPage(PartnerService partners, LeadService leads, CommissionService commissions) {
        this.partners = partners;
        this.leads = leads;
        this.commissions = commissions;
    }

    @GetMapping("/partners/{id}/terminate")
    String ask(Conversation talk, @PathVariable String id, @ModelAttribute("f") Formats f, Model model) {
        talk.user().mustHave(Role.MANAGER);
        var partner = Asked.of(() -> partners.partner(talk, id));
        var agreements = Asked.of(() -> partners.agreements(talk, Map.of("partnerId", id, "status", "active")));
        var offered = Asked.of(() -> leads.leads(talk, Map.of("partnerId", id, "place", "offered")));
        var held = Asked.of(() -> leads.leads(talk, Map.of("partnerId", id, "place", "held")));
        var open = Asked.of(() -> leads.deals(talk, Map.of("partnerId", id, "state", "open")));
        var balances = Asked.of(() -> commissions.balances(talk, Map.of("partnerId", id)));
        model.addAttribute("id", id);
        model.addAttribute("partner", partner.part());
        model.addAttribute("agreements", agreements.part());
        model.addAttribute("offered", offered.part());
        model.addAttribute("held", held.part());
        model.addAttribute("open", open.part());
        model.addAttribute("balances", balances.part());
        model.addAttribute("reasons", Choices.words(f, "reason", Stages.TERMINATE_PARTNER));
        return "manager/terminate-partner";
    }
}
