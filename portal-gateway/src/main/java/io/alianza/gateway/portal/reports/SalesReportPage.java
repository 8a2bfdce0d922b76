package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.reports.ReportFrame.Chosen;
import io.alianza.gateway.portal.reports.ReportFrame.Kind;
import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.Part;
import io.alianza.gateway.portal.services.ReportService;
import io.alianza.gateway.portal.services.ReportService.SalesRow;
import io.alianza.gateway.portal.text.Formats;
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

    private static final Kind SALES =
            new Kind("/reports", "/api/v1/reports/sales", "sales", List.of("partner", "territory", "product", "month"));

    private final ReportService reports;
    private final ReportFrame frame;

    SalesReportPage(ReportService reports, ReportFrame frame) {
        this.reports = reports;
        this.frame = frame;
    }

    @GetMapping("/reports")
    String show(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            Model model) {
        Chosen chosen = frame.chosen(talk, SALES, parameters, f);
        var rows = Asked.of(() -> reports.sales(talk, chosen.query()));
        var currencies = Asked.of(() -> reports.sales(talk, chosen.period().query("currency")));
        Part<List<SalesRow>> found = rows.part();
        List<SalesRow> totals = currencies.part().or(List.of());
        frame.show(chosen, f, model);
        model.addAttribute("report", found.map(list -> report(talk, chosen.by(), list, totals, f)));
        return "reports/sales";
    }

    private SalesReport report(Conversation talk, String by, List<SalesRow> rows, List<SalesRow> totals, Formats f) {
        List<String> keys = rows.stream().map(SalesRow::key).toList();
        return SalesReport.of(rows, totals, by, frame.labels(talk, by, keys, f), f);
    }

    @GetMapping("/reports.csv")
    void file(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            HttpServletResponse response) {
        frame.file(talk, frame.chosen(talk, SALES, parameters, f), response);
    }
}
