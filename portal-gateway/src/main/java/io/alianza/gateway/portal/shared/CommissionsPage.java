package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.CommissionService;
import io.alianza.gateway.portal.services.CommissionService.CommissionRow;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Commissions by state, and each with the sum that gave it. */
@Controller
class CommissionsPage {

    static final List<String> STATES = List.of("waiting", "accrued", "approved", "on-statement");
    private static final List<String> NARROWED_BY =
            List.of("state", "partnerId", "month", "currency", "dealId", "statementId", "sort", "cursor");

    private final CommissionService commissions;
    private final Names names;

    CommissionsPage(CommissionService commissions, Names names) {
        this.commissions = commissions;
        this.names = names;
    }

    @GetMapping("/commissions")
    String list(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            Model model) {
        mayLook(talk);
        var filters = new Filters("/commissions", parameters, NARROWED_BY);
        Map<String, String> query = query(talk, filters);
        var asked = Asked.of(() -> commissions.commissions(talk, query));
        if (talk.user().isPartner()) {
            partnersOwn(talk, model);
        }
        if (approvesAll(talk, filters)) {
            var all = new Filters("/commissions/approve", filters.query(), Narrowed.BY);
            model.addAttribute("approveAll", all.address());
            model.addAttribute(
                    "approvable",
                    Asked.of(() -> commissions.approvable(talk, all.query())).part());
        }
        Part<Listing<CommissionRow>> rows = asked.part();
        List<String> partners = rows.optional().map(Listing::items).stream()
                .flatMap(List::stream)
                .map(CommissionRow::partnerId)
                .toList();
        model.addAttribute("filters", filters);
        model.addAttribute("states", STATES);
        model.addAttribute("commissions", rows);
        Map<String, String> known =
                talk.user().isPartner() ? Map.of() : names.of(talk, withChosen(partners, filters.get("partnerId")));
        model.addAttribute("names", known);
        model.addAttribute("narrowed", Narrowed.words(filters, known, f));
        return "shared/commissions";
    }

    private static List<String> withChosen(List<String> partners, String chosen) {
        List<String> all = new ArrayList<>(partners);
        if (!chosen.isEmpty()) {
            all.add(chosen);
        }
        return all;
    }

    /** Whether a yes to everything can be asked for: to what the list is narrowed to, where the service can narrow by it too. */
    private static boolean approvesAll(Conversation talk, Filters filters) {
        return talk.user().isFinance()
                && filters.get("state").equals("accrued")
                && filters.get("dealId").isEmpty()
                && filters.get("statementId").isEmpty();
    }

    private void partnersOwn(Conversation talk, Model model) {
        Map<String, String> own = Map.of("partnerId", talk.user().partnerId().orElseThrow());
        var balances = Asked.of(() -> commissions.balances(talk, own));
        Map<String, String> newestFirst = new HashMap<>(own);
        newestFirst.put("sort", "-month");
        var statements = Asked.of(() -> commissions.statements(talk, newestFirst));
        model.addAttribute("balances", balances.part());
        model.addAttribute("statements", statements.part());
    }

    @GetMapping("/commissions/{id}")
    String show(Conversation talk, @PathVariable String id, Model model) {
        mayLook(talk);
        var commission = Asked.of(() -> commissions.commission(talk, id));
        var why = Asked.of(() -> commissions.explanation(talk, id));
        Part<CommissionRow> found = commission.part();
        model.addAttribute("id", id);
        model.addAttribute("commission", found);
        model.addAttribute("why", why.part());
        model.addAttribute(
                "names",
                talk.user().isPartner()
                        ? Map.of()
                        : names.of(
                                talk,
                                found.optional().map(CommissionRow::partnerId).stream()
                                        .toList()));
        return "shared/commission";
    }

    @GetMapping("/commissions.csv")
    void file(Conversation talk, @RequestParam Map<String, String> parameters, HttpServletResponse response) {
        mayLook(talk);
        var filters = new Filters("/commissions", parameters, NARROWED_BY);
        Csv.send(commissions.calls(), talk, "/api/v1/commissions", query(talk, filters), "commissions.csv", response);
    }

    private static Map<String, String> query(Conversation talk, Filters filters) {
        Map<String, String> query = new HashMap<>(filters.query());
        talk.user().partnerId().ifPresent(id -> query.put("partnerId", id));
        return query;
    }

    private static void mayLook(Conversation talk) {
        talk.user().mustHave(Role.MANAGER, Role.FINANCE, Role.PARTNER_ADMIN, Role.PARTNER_REP);
    }
}
