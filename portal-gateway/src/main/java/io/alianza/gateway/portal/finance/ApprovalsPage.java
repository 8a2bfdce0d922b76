package io.alianza.gateway.portal.finance;

import io.alianza.gateway.portal.services.CommissionService;
import io.alianza.gateway.portal.services.CommissionService.Work;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.shared.Refused;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finance's yes to commissions, one by one or the chosen ones together. */
@Controller
class ApprovalsPage {

    private static final String NEXT = "redirect:/commissions?state=accrued";

    private final CommissionService commissions;

    ApprovalsPage(CommissionService commissions) {
        this.commissions = commissions;
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
        } else {
            Work work = commissions.approveAll(talk, Map.of("ids", ids));
            next.addFlashAttribute(
                    "said", f.say(work.isFinished() ? "approval.said.many" : "approval.said.running", ids.size()));
        }
        return NEXT;
    }
}
