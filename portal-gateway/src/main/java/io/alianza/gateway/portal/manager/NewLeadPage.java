package io.alianza.gateway.portal.manager;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.LeadService;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.services.PartnerService.TreeNode;
import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.services.Saved;
import io.alianza.gateway.portal.shared.Amounts;
import io.alianza.gateway.portal.shared.Choices;
import io.alianza.gateway.portal.shared.Currencies;
import io.alianza.gateway.portal.shared.Form;
import io.alianza.gateway.portal.shared.Timing;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import io.alianza.support.model.Ids;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Enters a lead, and shows it being assigned. */
@Controller
class NewLeadPage {

    private static final List<String> SOURCES = List.of("web", "event", "telephone", "campaign", "referral", "other");
    /** Of article 6 of the GDPR those on which a company's enquiry can rest. */
    private static final List<String> LEGAL_BASES = List.of("consent", "contract", "legitimate-interest");

    private static final List<String> PERSONAL = List.of("customer.person", "customer.email", "customer.phone");
    private static final List<String> SIZES = List.of("1-9", "10-49", "50-249", "250-999", "1000+");

    private final LeadService leads;
    private final PartnerService partners;
    private final Currencies currencies;
    private final Timing timing;

    NewLeadPage(LeadService leads, PartnerService partners, Currencies currencies, Timing timing) {
        this.leads = leads;
        this.partners = partners;
        this.currencies = currencies;
        this.timing = timing;
    }

    @GetMapping("/leads/new")
    String form(Conversation talk, @ModelAttribute("f") Formats f, Model model) {
        Map<String, String> usual =
                Map.of("id", Ids.next("lead"), "source", "web", "expected.currency", currencies.usual());
        return page(talk, Form.with(usual), f, model);
    }

    @PostMapping("/leads/new")
    String enter(
            Conversation talk,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("f") Formats f,
            Model model,
            HttpServletResponse response) {
        talk.user().mustHave(Role.MANAGER);
        Form form = Form.of(values);
        Map<String, Object> command = form.object(
                "id",
                "source",
                "territory",
                "sector",
                "companySize",
                "customer.name",
                "customer.person",
                "customer.email",
                "customer.phone",
                "customer.taxId",
                "customer.domain",
                "legalBasis",
                "noticeGivenOn");
        command.put("marketingConsent", form.has("marketingConsent", "true"));
        command.put("products", form.all("products"));
        Amounts.put(command, form, "expected", f);
        statesItsBasis(form, f);
        try {
            if (!form.isRefused()) {
                Saved saved = leads.capture(talk, command);
                return "redirect:/leads/" + saved.id() + "/arriving";
            }
        } catch (Problem problem) {
            form.refuse(problem, f);
        }
        response.setStatus(422);
        return page(talk, form, f, model);
    }

    /** Who enters a person says on what ground, and when that person was told: the partner that accepts gets the data. */
    private void statesItsBasis(Form form, Formats f) {
        if (PERSONAL.stream().anyMatch(field -> form.text(field) != null) && form.text("legalBasis") == null) {
            form.refuse("legalBasis", f.say("fault.legal-basis"));
        }
        // ISO days compare as text.
        String notice = form.text("noticeGivenOn");
        if (notice != null && notice.compareTo(timing.today().toString()) > 0) {
            form.refuse("noticeGivenOn", f.say("fault.in-future"));
        }
    }

    /** Watches the lead until it is somewhere; without JavaScript the page reloads itself by a link. */
    @GetMapping("/leads/{id}/arriving")
    String arriving(
            Conversation talk,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model,
            HttpServletResponse response) {
        talk.user().mustHave(Role.MANAGER);
        var lead = Asked.of(() -> leads.lead(talk, id)).part();
        boolean waits = lead.optional().map(l -> l.place().equals("waiting")).orElse(true);
        if (!waits) {
            if (htmx) {
                response.setHeader("HX-Redirect", "/leads/" + id);
            }
            return "redirect:/leads/" + id;
        }
        model.addAttribute("id", id);
        return htmx ? "manager/lead-arriving :: waiting" : "manager/lead-arriving";
    }

    private String page(Conversation talk, Form form, Formats f, Model model) {
        talk.user().mustHave(Role.MANAGER);
        var territories = Asked.of(() -> partners.territories(talk));
        var products = Asked.of(() -> partners.products(talk));
        model.addAttribute("form", form);
        model.addAttribute("sources", Choices.words(f, "source", SOURCES));
        model.addAttribute("bases", Choices.words(f, "legal-basis", LEGAL_BASES));
        model.addAttribute("currencies", currencies.choices(f));
        model.addAttribute("sizes", Choices.words(f, "size", SIZES));
        model.addAttribute("territories", nodes(territories.part().or(Listing.empty())));
        model.addAttribute("products", nodes(products.part().or(Listing.empty())));
        return "manager/new-lead";
    }

    private static Map<String, String> nodes(Listing<TreeNode> tree) {
        return Choices.of(tree.items(), TreeNode::path, TreeNode::label);
    }
}
