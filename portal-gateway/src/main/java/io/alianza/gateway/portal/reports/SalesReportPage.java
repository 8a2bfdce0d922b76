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
import java.io.IOException;
import java.util.HashMap;
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
        var filters = new Filters("/reports", parameters, List.of("by", "period"));
        String by = BY.contains(filters.get("by")) ? filters.get("by") : "partner";
        Period period = periods.of(filters.get("period"));
        Part<List<SalesRow>> rows =
                Asked.of(() -> reports.sales(talk, query(by, period))).part();
        model.addAttribute("filters", filters);
        model.addAttribute("by", by);
        model.addAttribute("ways", BY);
        model.addAttribute("period", period);
        model.addAttribute("periods", periods.offered());
        model.addAttribute("report", rows.map(list -> SalesReport.of(list, by, label(talk, by, list, f), f)));
        return "reports/sales";
    }

    @GetMapping("/reports.csv")
    void file(Conversation talk, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        talk.user().mustHave(Role.MANAGER, Role.FINANCE);
        var filters = new Filters("/reports", parameters, List.of("by", "period"));
        String by = BY.contains(filters.get("by")) ? filters.get("by") : "partner";
        Map<String, String> query = query(by, periods.of(filters.get("period")));
        Csv.send(reports.calls(), talk, "/api/v1/reports/sales", query, "sales-by-" + by + ".csv", response);
    }

    private static Map<String, String> query(String by, Period period) {
        Map<String, String> query = new HashMap<>(Map.of("by", by));
        period.from().ifPresent(day -> query.put("from", day.toString()));
        period.to().ifPresent(day -> query.put("to", day.toString()));
        return query;
    }

    /** Names of partners are the partner service's; the report knows ids. */
    private Map<String, String> label(Conversation talk, String by, List<SalesRow> rows, Formats f) {
        return switch (by) {
            case "partner" -> names.of(talk, rows.stream().map(SalesRow::key).toList());
            case "month" -> Months.words(rows, f);
            default -> Map.of();
        };
    }
}
