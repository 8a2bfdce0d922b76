package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.CommissionService;
import io.alianza.gateway.portal.services.CommissionService.Statement;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.portal.services.ServiceCalls;
import io.alianza.gateway.users.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One closed statement, from opening to closing; each line opens to its calculation. */
@Controller
class StatementPage {

    private final CommissionService commissions;
    private final Names names;

    StatementPage(CommissionService commissions, Names names) {
        this.commissions = commissions;
        this.names = names;
    }

    @GetMapping("/statements/{id}")
    String show(Conversation talk, @PathVariable String id, Model model) {
        mayLook(talk);
        Part<Statement> statement =
                Asked.of(() -> commissions.statement(talk, id)).part();
        model.addAttribute("id", id);
        model.addAttribute("statement", statement);
        model.addAttribute(
                "names",
                names.of(
                        talk,
                        statement.optional().map(Statement::partnerId).stream().toList()));
        return "shared/statement";
    }

    @GetMapping("/statements/{id}.csv")
    void file(Conversation talk, @PathVariable String id, HttpServletResponse response) {
        mayLook(talk);
        String path = "/api/v1/statements/" + ServiceCalls.segment(id);
        Csv.send(commissions.calls(), talk, path, Map.of(), id + ".csv", response);
    }

    private static void mayLook(Conversation talk) {
        talk.user().mustHave(Role.MANAGER, Role.FINANCE, Role.PARTNER_ADMIN, Role.PARTNER_REP);
    }
}
