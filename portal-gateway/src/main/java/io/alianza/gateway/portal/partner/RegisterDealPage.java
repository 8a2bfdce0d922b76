package io.alianza.gateway.portal.partner;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.LeadService;
import io.alianza.gateway.portal.services.LeadService.Check;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.services.PartnerService.TreeNode;
import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.services.Saved;
import io.alianza.gateway.portal.services.ServiceAway;
import io.alianza.gateway.portal.shared.Choices;
import io.alianza.gateway.portal.shared.Currencies;
import io.alianza.gateway.portal.shared.Form;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.portal.text.Numbers;
import io.alianza.gateway.users.Role;
import io.alianza.support.model.Ids;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «May I have this one?»: three fields to the answer, the rest after. */
@Controller
class RegisterDealPage {

    /** The form has one line, whose fields stand by themselves on the page. */
    private static final String ONLY_LINE = "lines.0.";

    private final LeadService leads;
    private final PartnerService partners;
    private final Currencies currencies;

    RegisterDealPage(LeadService leads, PartnerService partners, Currencies currencies) {
        this.leads = leads;
        this.partners = partners;
        this.currencies = currencies;
    }

    @GetMapping("/deals/new")
    String form(Conversation talk, @ModelAttribute("f") Formats f, Model model) {
        return page(talk, Form.with(Map.of("id", Ids.next("deal"), "currency", currencies.usual())), f, model);
    }

    /** The answer to the first three fields; without JavaScript the same by the button, on the same page. */
    @PostMapping(path = "/deals/new", params = "check")
    String check(
            Conversation talk,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(name = "htmx", defaultValue = "false") boolean htmx,
            @ModelAttribute("f") Formats f,
            Model model) {
        mayRegister(talk);
        Form form = Form.of(values);
        if (form.text("customer.taxId") == null && form.text("customer.domain") == null) {
            model.addAttribute("asks", f.say("check.needs-one"));
        } else {
            check(talk, form, model);
        }
        return htmx ? "partner/register-deal :: check" : page(talk, form, f, model);
    }

    private void check(Conversation talk, Form form, Model model) {
        Map<String, Object> question = new LinkedHashMap<>();
        Optional.ofNullable(form.text("customer.taxId")).ifPresent(value -> question.put("taxId", value));
        Optional.ofNullable(form.text("customer.domain")).ifPresent(value -> question.put("domain", value));
        Optional.ofNullable(form.text("product")).ifPresent(value -> question.put("product", value));
        try {
            Check answer = leads.check(talk, question);
            model.addAttribute("answer", answer);
        } catch (Problem problem) {
            model.addAttribute("asks", problem.detail());
        } catch (ServiceAway away) {
            model.addAttribute("away", away.upstream().code());
        }
    }

    @PostMapping("/deals/new")
    String register(
            Conversation talk,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("f") Formats f,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        mayRegister(talk);
        Form form = Form.of(values);
        Map<String, Object> command = command(form, f);
        try {
            if (!form.isRefused()) {
                Saved saved = leads.register(talk, command);
                next.addFlashAttribute("said", f.say("register-deal.said"));
                return "redirect:/deals/" + saved.id();
            }
        } catch (Problem problem) {
            form.refuse(problem, f, field -> field.startsWith(ONLY_LINE) ? field.substring(ONLY_LINE.length()) : field);
        }
        response.setStatus(422);
        return page(talk, form, f, model);
    }

    private static Map<String, Object> command(Form form, Formats f) {
        Map<String, Object> command = form.object(
                "id", "customer.name", "customer.taxId", "customer.domain", "territory", "currency", "expectedOn");
        if (form.text("customer.name") == null) {
            form.refuse("customer.name", f.say("fault.required"));
        }
        Optional<BigDecimal> amount = Numbers.read(form.value("amount"), f.language());
        if (amount.isEmpty()) {
            form.refuse("amount", f.say("fault.amount"));
        }
        command.put(
                "lines",
                List.of(Map.of(
                        "lineId",
                        "1",
                        "product",
                        Objects.requireNonNullElse(form.text("product"), ""),
                        "quantity",
                        "1",
                        "amount",
                        amount.map(BigDecimal::toPlainString).orElse(""))));
        return command;
    }

    private String page(Conversation talk, Form form, Formats f, Model model) {
        mayRegister(talk);
        var products = Asked.of(() -> partners.products(talk));
        var territories = Asked.of(() -> partners.territories(talk));
        model.addAttribute("form", form);
        model.addAttribute("products", nodes(products.part().or(Listing.empty())));
        model.addAttribute("territories", nodes(territories.part().or(Listing.empty())));
        model.addAttribute("currencies", currencies.choices(f));
        return "partner/register-deal";
    }

    private static void mayRegister(Conversation talk) {
        talk.user().mustHave(Role.PARTNER_ADMIN, Role.PARTNER_REP);
    }

    private static Map<String, String> nodes(Listing<TreeNode> tree) {
        return Choices.of(tree.items(), TreeNode::path, TreeNode::label);
    }
}
