package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.portal.services.ReportService;
import io.alianza.gateway.portal.services.ReportService.SalesRow;
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

/** Sales by partner, territory, product and month: a sentence, a chart, its table, a file. */
@Controller
class SalesReportPage {

    static final List<String> BY = List.of("partner", "territory", "product", "month");

    private final ReportService reports;
    private final Names names;
    private final Periods periods;

    SalesReportPage(ReportService reports, Names names, Periods periods) {
        this.reports = reports;
        this.names = names;
        this.periods = periods;
    }

    @GetMapping("/reports")
    String show(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            Model model) {
        talk.user().mustHave(Role.MANAGER, Role.FINANCE);
        var filters = filters(parameters);
        String by = by(filters);
        Period period = periods.of(filters.get("period"), f);
        var rows = Asked.of(() -> reports.sales(talk, period.query(by)));
        var currencies = Asked.of(() -> reports.sales(talk, period.query("currency")));
        Part<List<SalesRow>> found = rows.part();
        List<SalesRow> totals = currencies.part().or(List.of());
        model.addAttribute("filters", filters);
        model.addAttribute("by", by);
        model.addAttribute("ways", BY);
        model.addAttribute("period", period);
        model.addAttribute("periods", periods.offered(period, f));
        model.addAttribute("report", found.map(list -> SalesReport.of(list, totals, by, label(talk, by, list, f), f)));
        return "reports/sales";
    }

    @GetMapping("/reports.csv")
    void file(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            HttpServletResponse response) {
        talk.user().mustHave(Role.MANAGER, Role.FINANCE);
        var filters = filters(parameters);
        String by = by(filters);
        Map<String, String> query = periods.of(filters.get("period"), f).query(by);
        Csv.send(reports.calls(), talk, "/api/v1/reports/sales", query, "sales-by-" + by + ".csv", response);
    }

    private static Filters filters(Map<String, String> parameters) {
        return new Filters("/reports", parameters, List.of("by", "period"));
    }

    private static String by(Filters filters) {
        return BY.contains(filters.get("by")) ? filters.get("by") : BY.getFirst();
    }

    /** Names of partners are the partner service's; the report knows ids. */
    private Map<String, String> label(Conversation talk, String by, List<SalesRow> rows, Formats f) {
        List<String> keys = rows.stream().map(SalesRow::key).toList();
        return switch (by) {
            case "partner" -> names.of(talk, keys);
            case "month" -> Months.words(keys, f);
            default -> Map.of();
        };
    }
}
