package io.alianza.gateway.portal.manager;

import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.services.Saved;
import io.alianza.gateway.portal.shared.Choices;
import io.alianza.gateway.portal.shared.Form;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a partner. The id travels with the form: pressing twice registers once. */
@Controller
class RegisterPartnerPage {

    static final List<String> TYPES =
            List.of("reseller", "distributor", "referral", "affiliate", "msp", "system-integrator", "agency");
    private static final List<String> KINDS = List.of("company", "person");

    private final PartnerService partners;

    RegisterPartnerPage(PartnerService partners) {
        this.partners = partners;
    }

    @GetMapping("/partners/new")
    String form(Conversation talk, @ModelAttribute("f") Formats f, Model model) {
        Map<String, String> usual =
                Map.of("id", Ids.next("partner"), "kind", "company", "country", "ES", "capacity", "10", "weight", "1");
        return page(talk, Form.with(usual), f, model);
    }

    @PostMapping("/partners/new")
    String register(
            Conversation talk,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("f") Formats f,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        talk.user().mustHave(Role.MANAGER);
        Form form = Form.of(values);
        try {
            Saved saved = partners.register(talk, command(form));
            next.addFlashAttribute("said", f.say("register-partner.said", form.value("legalName")));
            return "redirect:/partners/" + saved.id();
        } catch (Problem problem) {
            form.refuse(problem, f);
            response.setStatus(422);
            return page(talk, form, f, model);
        }
    }

    private static Map<String, Object> command(Form form) {
        Map<String, Object> command = form.object(
                "id", "kind", "legalName", "tradeName", "taxId", "country", "category", "number", "capacity", "weight");
        command.put("types", form.all("types"));
        return command;
    }

    private static String page(Conversation talk, Form form, Formats f, Model model) {
        talk.user().mustHave(Role.MANAGER);
        model.addAttribute("form", form);
        model.addAttribute("kinds", Choices.words(f, "kind", KINDS));
        model.addAttribute("types", Choices.words(f, "type", TYPES));
        model.addAttribute("countries", Countries.choices(f));
        return "manager/register-partner";
    }
}
