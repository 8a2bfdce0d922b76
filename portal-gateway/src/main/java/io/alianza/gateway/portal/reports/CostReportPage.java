package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.reports.ReportFrame.Chosen;
import io.alianza.gateway.portal.reports.ReportFrame.Kind;
import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.ReportService;
import io.alianza.gateway.portal.services.ReportService.CostRow;
import io.alianza.gateway.portal.text.Formats;
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

    private static final Kind COST = new Kind(
            "/reports/commission-cost",
            "/api/v1/reports/commission-cost",
            "commission-cost",
            List.of("month", "partner"));

    private final ReportService reports;
    private final ReportFrame frame;

    CostReportPage(ReportService reports, ReportFrame frame) {
        this.reports = reports;
        this.frame = frame;
    }

    @GetMapping("/reports/commission-cost")
    String show(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            Model model) {
        Chosen chosen = frame.chosen(talk, COST, parameters, f);
        var rows = Asked.of(() -> reports.commissionCost(talk, chosen.query()));
        frame.show(chosen, f, model);
        model.addAttribute("report", rows.part().map(list -> report(talk, chosen.by(), list, f)));
        return "reports/cost";
    }

    private CostReport report(Conversation talk, String by, List<CostRow> rows, Formats f) {
        List<String> keys = rows.stream().map(CostRow::key).toList();
        return CostReport.of(rows, by, frame.labels(talk, by, keys, f), f);
    }

    @GetMapping("/reports/commission-cost.csv")
    void file(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            HttpServletResponse response) {
        frame.file(talk, frame.chosen(talk, COST, parameters, f), response);
    }
}
