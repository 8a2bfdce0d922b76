package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.ReportService;
import io.alianza.gateway.portal.services.ReportService.CostRow;
import io.alianza.gateway.portal.shared.Csv;
import io.alianza.gateway.portal.shared.Filters;
import io.alianza.gateway.portal.shared.Names;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What the channel costs: commission as a share of the sales it was paid for, by month and partner. */
@Controller
class CostReportPage {

    private static final String REPORT = "/api/v1/reports/commission-cost";
    private static final List<String> BY = List.of("month", "partner");

    private final ReportService reports;
    private final Names names;
    private final Periods periods;

    CostReportPage(ReportService reports, Names names, Periods periods) {
        this.reports = reports;
        this.names = names;
        this.periods = periods;
    }

    @GetMapping("/reports/commission-cost")
    String show(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            Model model) {
        talk.user().mustHave(Role.MANAGER, Role.FINANCE);
        var filters = filters(parameters);
        String by = by(filters);
        Period period = periods.of(filters.get("period"), f);
        var rows = Asked.of(() -> reports.commissionCost(talk, period.query(by)));
        model.addAttribute("filters", filters);
        model.addAttribute("by", by);
        model.addAttribute("ways", BY);
        model.addAttribute("period", period);
        model.addAttribute("periods", periods.offered(period, f));
        model.addAttribute("report", rows.part().map(list -> CostReport.of(list, by, label(talk, by, list, f), f)));
        return "reports/cost";
    }

    @GetMapping("/reports/commission-cost.csv")
    void file(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            HttpServletResponse response) {
        talk.user().mustHave(Role.MANAGER, Role.FINANCE);
        var filters = filters(parameters);
        String by = by(filters);
        Map<String, String> query = periods.of(filters.get("period"), f).query(by);
        Csv.send(reports.calls(), talk, REPORT, query, "commission-cost-by-" + by + ".csv", response);
    }

    private static Filters filters(Map<String, String> parameters) {
        return new Filters("/reports/commission-cost", parameters, List.of("by", "period"));
    }

    private static String by(Filters filters) {
        return BY.contains(filters.get("by")) ? filters.get("by") : BY.getFirst();
    }

    private Map<String, String> label(Conversation talk, String by, List<CostRow> rows, Formats f) {
        List<String> keys = rows.stream().map(CostRow::key).toList();
        return by.equals("partner") ? names.of(talk, keys) : Months.words(keys, f);
    }
}
