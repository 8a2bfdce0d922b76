package io.alianza.gateway.portal.finance;

import io.alianza.gateway.portal.services.CommissionService.Obstacle;
import io.alianza.gateway.portal.services.CommissionService.Work;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.portal.shared.Names;
import java.util.List;
import java.util.Objects;
import org.springframework.ui.Model;

/**
 * How far long work is; its page can be left and come back to.
 *
 * @param kind which words it is told in: closing or approval
 * @param at its page's own address
 * @param back where one came from
 */
record Progress(String kind, String at, String back) {

    String show(Conversation talk, Part<Work> work, Names names, boolean htmx, Model model) {
        List<String> partners = work.optional().map(Work::obstacles).stream()
                .flatMap(List::stream)
                .map(Obstacle::partnerId)
                .filter(Objects::nonNull)
                .toList();
        model.addAttribute("work", work);
        model.addAttribute("kind", kind);
        model.addAttribute("at", at);
        model.addAttribute("back", back);
        model.addAttribute("names", names.of(talk, partners));
        return htmx ? "finance/progress :: progress" : "finance/progress";
    }
}
