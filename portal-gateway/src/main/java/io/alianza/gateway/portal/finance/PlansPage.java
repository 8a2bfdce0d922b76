package io.alianza.gateway.portal.finance;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.CommissionService;
import io.alianza.gateway.portal.services.CommissionService.PlanRow;
import io.alianza.gateway.portal.services.CommissionService.Sentences;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.users.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What we pay, as sentences with numbers. */
@Controller
class PlansPage {

    private final CommissionService commissions;

    PlansPage(CommissionService commissions) {
        this.commissions = commissions;
    }

    @GetMapping("/plans")
    String show(Conversation talk, Model model) {
        talk.user().mustHave(Role.FINANCE, Role.MANAGER);
        Part<Listing<PlanRow>> plans = Asked.of(() -> commissions.plans(talk)).part();
        Map<String, Asked<Sentences>> asked = new LinkedHashMap<>();
        plans.optional().map(Listing::items).stream()
                .flatMap(List::stream)
                .forEach(plan -> asked.put(plan.id(), Asked.of(() -> commissions.sentences(talk, plan.id()))));
        Map<String, Part<Sentences>> sentences = new LinkedHashMap<>();
        asked.forEach((id, question) -> sentences.put(id, question.part()));
        model.addAttribute("plans", plans);
        model.addAttribute("sentences", sentences);
        return "finance/plans";
    }
}
