package io.alianza.gateway.portal.manager;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.CommissionService;
import io.alianza.gateway.portal.services.CommissionService.PlanRow;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.services.PartnerService.TreeNode;
import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.services.Saved;
import io.alianza.gateway.portal.services.ServiceCalls;
import io.alianza.gateway.portal.shared.Choices;
import io.alianza.gateway.portal.shared.Form;
import io.alianza.gateway.portal.shared.Refused;
import io.alianza.gateway.portal.shared.Timing;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import io.alianza.support.model.Ids;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** States what is agreed with a partner: the one thing that leads, deals and commissions all go by. */
@Controller
class AgreementPage {

    private static final List<String> REGIMES = List.of("reseller", "distribution", "referral", "affiliate", "agency");
    private static final List<String> REMUNERATION = List.of("commission", "margin", "volume-bonus", "spiff", "mdf");

    private final PartnerService partners;
    private final CommissionService commissions;
    private final Timing timing;

    AgreementPage(PartnerService partners, CommissionService commissions, Timing timing) {
        this.partners = partners;
        this.commissions = commissions;
        this.timing = timing;
    }

    @GetMapping("/partners/{id}/agreements/new")
    String form(Conversation talk, @PathVariable String id, @ModelAttribute("f") Formats f, Model model) {
        Form form = Form.with(Map.of(
                "id",
                Ids.next("agreement"),
                "regime",
                "reseller",
                "remuneration",
                "commission",
                "validFrom",
                timing.today().toString()));
        return page(talk, id, form, f, model);
    }

    @PostMapping("/partners/{id}/agreements/new")
    String draft(
            Conversation talk,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(defaultValue = "false") boolean activate,
            @ModelAttribute("f") Formats f,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        talk.user().mustHave(Role.MANAGER);
        Form form = Form.of(values);
        try {
            Saved saved = partners.draftAgreement(talk, command(id, form));
            if (activate) {
                partners.activateAgreement(talk, saved.id(), Optional.of(saved.version()));
            }
            next.addFlashAttribute("said", f.say(activate ? "agreement.said.active" : "agreement.said.draft"));
            return "redirect:/partners/" + id + "?tab=agreements";
        } catch (Problem problem) {
            form.refuse(problem, f);
            response.setStatus(422);
            return page(talk, id, form, f, model);
        }
    }

    @PostMapping("/agreements/{id}/activate")
    String activate(
            Conversation talk,
            @PathVariable String id,
            @RequestParam String partnerId,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("f") Formats f,
            RedirectAttributes next) {
        talk.user().mustHave(Role.MANAGER);
        try {
            partners.activateAgreement(talk, id, Form.of(values).version());
            next.addFlashAttribute("said", f.say("agreement.said.active"));
        } catch (Problem problem) {
            Refused.tell(problem, f, next);
        }
        return "redirect:/partners/" + ServiceCalls.segment(partnerId) + "?tab=agreements";
    }

    private static Map<String, Object> command(String partnerId, Form form) {
        Map<String, Object> command = form.object("id", "regime", "validFrom", "validTo", "planId");
        command.put("partnerId", partnerId);
        command.put("remuneration", form.all("remuneration"));
        command.put("territories", form.all("territories"));
        command.put("products", form.all("products"));
        return command;
    }

    private String page(Conversation talk, String id, Form form, Formats f, Model model) {
        talk.user().mustHave(Role.MANAGER);
        var partner = Asked.of(() -> partners.partner(talk, id));
        var territories = Asked.of(() -> partners.territories(talk));
        var products = Asked.of(() -> partners.products(talk));
        var plans = Asked.of(() -> commissions.plans(talk));
        model.addAttribute("form", form);
        model.addAttribute("partner", partner.part());
        model.addAttribute("regimes", Choices.words(f, "regime", REGIMES));
        model.addAttribute("remunerations", Choices.words(f, "remuneration", REMUNERATION));
        model.addAttribute("territories", nodes(territories.part().or(Listing.empty())));
        model.addAttribute("products", nodes(products.part().or(Listing.empty())));
        model.addAttribute("plans", plans.part().map(AgreementPage::plans));
        return "manager/agreement";
    }

    private static Map<String, String> nodes(Listing<TreeNode> tree) {
        return Choices.of(tree.items(), TreeNode::path, TreeNode::label);
    }

    private static Map<String, String> plans(Listing<PlanRow> plans) {
        return Choices.of(plans.items(), PlanRow::id, plan -> Objects.requireNonNullElse(plan.name(), plan.id()));
    }
}
