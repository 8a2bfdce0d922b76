package io.alianza.gateway.portal.finance;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.CommissionService;
import io.alianza.gateway.portal.services.CommissionService.ClosingPreview;
import io.alianza.gateway.portal.services.CommissionService.OpenMonth;
import io.alianza.gateway.portal.services.CommissionService.StatementRow;
import io.alianza.gateway.portal.services.CommissionService.Work;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.Listing;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.shared.Filters;
import io.alianza.gateway.portal.shared.Names;
import io.alianza.gateway.portal.shared.Refused;
import io.alianza.gateway.portal.shared.Timing;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closed statements: a partner's own; for finance all, and the close: what it will do, with the sums, before it does. */
@Controller
class StatementsPage {

    private static final List<String> NARROWED_BY = List.of("month", "currency", "partnerId", "cursor");

    private final CommissionService commissions;
    private final Names names;
    private final Timing timing;

    StatementsPage(CommissionService commissions, Names names, Timing timing) {
        this.commissions = commissions;
        this.names = names;
        this.timing = timing;
    }

    @GetMapping("/statements")
    String list(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable YearMonth through,
            Model model) {
        talk.user().mustHave(Role.FINANCE, Role.PARTNER_ADMIN, Role.PARTNER_REP);
        var filters = new Filters("/statements", parameters, NARROWED_BY);
        model.addAttribute("filters", filters);
        return talk.user().isPartner() ? own(talk, filters, model) : toClose(talk, filters, through, model);
    }

    private String own(Conversation talk, Filters filters, Model model) {
        Map<String, String> query = newestFirst(filters);
        query.put("partnerId", talk.user().partnerId().orElseThrow());
        model.addAttribute(
                "statements",
                Asked.of(() -> commissions.statements(talk, query)).part());
        return "partner/statements";
    }

    private String toClose(Conversation talk, Filters filters, @Nullable YearMonth through, Model model) {
        YearMonth until = Objects.requireNonNullElse(through, timing.lastMonth());
        var asked = Asked.of(() -> commissions.statements(talk, newestFirst(filters)));
        var previewed = Asked.of(() -> commissions.preview(talk, until));
        Part<Listing<StatementRow>> statements = asked.part();
        Part<ClosingPreview> preview = previewed.part();
        model.addAttribute("through", until);
        model.addAttribute("latest", timing.lastMonth());
        model.addAttribute("statements", statements);
        model.addAttribute("preview", preview);
        model.addAttribute("names", names.of(talk, partners(statements, preview)));
        return "finance/statements";
    }

    private static Map<String, String> newestFirst(Filters filters) {
        Map<String, String> query = new HashMap<>(filters.query());
        query.put("sort", "-month");
        return query;
    }

    private static List<String> partners(Part<Listing<StatementRow>> statements, Part<ClosingPreview> preview) {
        List<String> ids = new ArrayList<>();
        statements.optional().ifPresent(list -> list.items().forEach(row -> ids.add(row.partnerId())));
        preview.optional()
                .map(ClosingPreview::open)
                .ifPresent(list -> list.stream().map(OpenMonth::partnerId).forEach(ids::add));
        return ids;
    }

    @PostMapping("/statements/close")
    String close(
            Conversation talk,
            @RequestParam YearMonth through,
            @ModelAttribute("f") Formats f,
            RedirectAttributes next) {
        talk.user().mustHave(Role.FINANCE);
        try {
            return "redirect:/statements/closing/"
                    + commissions.close(talk, through).id();
        } catch (Problem problem) {
            Refused.tell(problem, f, next);
            return "redirect:/statements";
        }
    }

    /** Long work: can be left and come back to. */
    @GetMapping("/statements/closing/{id}")
    String progress(
            Conversation talk,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        talk.user().mustHave(Role.FINANCE);
        Part<Work> work = Asked.of(() -> commissions.closing(talk, id)).part();
        return new Progress("closing", "/statements/closing/" + id, "/statements").show(talk, work, names, htmx, model);
    }
}
