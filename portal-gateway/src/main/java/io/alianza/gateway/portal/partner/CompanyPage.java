package io.alianza.gateway.portal.partner;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.users.Role;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A partner's own company as the vendor knows it, with what was agreed. */
@Controller
class CompanyPage {

    private final PartnerService partners;

    CompanyPage(PartnerService partners) {
        this.partners = partners;
    }

    @GetMapping("/company")
    String show(Conversation talk, Model model) {
        talk.user().mustHave(Role.PARTNER_ADMIN, Role.PARTNER_REP);
        String own = talk.user().partnerId().orElseThrow();
        var partner = Asked.of(() -> partners.partner(talk, own));
        var agreements = Asked.of(() -> partners.agreements(talk, Map.of("partnerId", own)));
        var contacts = Asked.of(() -> partners.contacts(talk, own));
        model.addAttribute("partner", partner.part());
        model.addAttribute("agreements", agreements.part());
        model.addAttribute("contacts", contacts.part());
        return "partner/company";
    }
}
