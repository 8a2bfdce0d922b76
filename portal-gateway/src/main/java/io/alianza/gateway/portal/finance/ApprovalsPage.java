package io.alianza.gateway.portal.finance;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.CommissionService;
import io.alianza.gateway.portal.services.CommissionService.Approvable;
import io.alianza.gateway.portal.services.CommissionService.Work;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.services.Saved;
import io.alianza.gateway.portal.shared.Filters;
import io.alianza.gateway.portal.shared.Names;
import io.alianza.gateway.portal.shared.Narrowed;
import io.alianza.gateway.portal.shared.Refused;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import io.alianza.support.model.Ids;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finance's yes to commissions: to one, to the chosen ones, or to all that a filter matches once their sums were seen. */
@Controller
class ApprovalsPage {

    private static final String NEXT = "redirect:/commissions?state=accrued";

    private final CommissionService commissions;
    private final Names names;

    ApprovalsPage(CommissionService commissions, Names names) {
        this.commissions = commissions;
        this.names = names;
    }

    @PostMapping("/commissions/{id}/approve")
    String approve(
            Conversation talk, @PathVariable String id, @ModelAttribute("f") Formats f, RedirectAttributes next) {
        talk.user().mustHave(Role.FINANCE);
        try {
            commissions.approve(talk, id);
            next.addFlashAttribute("said", f.say("approval.said.one"));
        } catch (Problem problem) {
            Refused.tell(problem, f, next);
        }
        return NEXT;
    }

    @PostMapping("/commissions/approve")
    String approveChosen(
            Conversation talk,
            @RequestParam(required = false, defaultValue = "") List<String> ids,
            @ModelAttribute("f") Formats f,
            RedirectAttributes next) {
        talk.user().mustHave(Role.FINANCE);
        if (ids.isEmpty()) {
            next.addFlashAttribute("refused", f.say("approval.none-chosen"));
            return NEXT;
        }
        return approved(talk, Map.of("ids", ids), f, next);
    }

    /** What a yes to everything would be a yes to. */
    @GetMapping("/commissions/approve")
    String ask(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            Model model) {
        talk.user().mustHave(Role.FINANCE);
        var filters = filters(parameters);
        return page(talk, filters, asked(talk, filters), f, model);
    }

    /** When the sums are no longer those that were seen, they are shown again and nothing is approved. */
    @PostMapping("/commissions/approve/all")
    String approveAll(
            Conversation talk,
            @RequestParam Map<String, String> values,
            @RequestParam String id,
            @RequestParam String seen,
            @ModelAttribute("f") Formats f,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        talk.user().mustHave(Role.FINANCE);
        var filters = filters(values);
        Part<Approvable> now = asked(talk, filters);
        if (now.optional().filter(all -> all.seen().equals(seen)).isEmpty()) {
            if (now.isHere()) {
                model.addAttribute("refused", f.say("approval.changed"));
            }
            response.setStatus(now.isHere() ? 409 : 503);
            return page(talk, filters, now, f, model);
        }
        return approved(talk, Map.of("id", id, "filter", filters.query()), f, next);
    }

    private String approved(Conversation talk, Map<String, ?> which, Formats f, RedirectAttributes next) {
        try {
            Saved work = commissions.approveAll(talk, which);
            return "redirect:/commissions/approvals/" + work.id();
        } catch (Problem problem) {
            Refused.tell(problem, f, next);
            return NEXT;
        }
    }

    private Part<Approvable> asked(Conversation talk, Filters filters) {
        return Asked.of(() -> commissions.approvable(talk, filters.query())).part();
    }

    /** The id travels with the form: pressing twice approves once. */
    private String page(Conversation talk, Filters filters, Part<Approvable> approvable, Formats f, Model model) {
        String partner = filters.get("partnerId");
        Map<String, String> known = names.of(talk, partner.isEmpty() ? List.of() : List.of(partner));
        model.addAttribute("filters", filters);
        model.addAttribute("narrowed", Narrowed.words(filters, known, f));
        model.addAttribute("approvable", approvable);
        model.addAttribute("id", Ids.next("approvals"));
        return "finance/approve-all";
    }

    private static Filters filters(Map<String, String> parameters) {
        return new Filters("/commissions/approve", parameters, Narrowed.BY);
    }

    /** Long work: can be left and come back to. */
    @GetMapping("/commissions/approvals/{id}")
    String progress(
            Conversation talk,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        talk.user().mustHave(Role.FINANCE);
        Part<Work> work = Asked.of(() -> commissions.approval(talk, id)).part();
        return new Progress("approval", "/commissions/approvals/" + id, "/commissions?state=accrued")
                .show(talk, work, names, htmx, model);
    }
}
