package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.reports.ReportFrame.Chosen;
import io.alianza.gateway.portal.reports.ReportFrame.Kind;
import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.ReportService;
import io.alianza.gateway.portal.text.Formats;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What becomes of the leads captured in a time, and how long each stage takes. */
@Controller
class FunnelPage {

    private static final Kind FUNNEL = new Kind("/reports/funnel", "/api/v1/reports/funnel", "funnel", List.of());

    private final ReportService reports;
    private final ReportFrame frame;

    FunnelPage(ReportService reports, ReportFrame frame) {
        this.reports = reports;
        this.frame = frame;
    }

    @GetMapping("/reports/funnel")
    String show(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            Model model) {
        Chosen chosen = frame.chosen(talk, FUNNEL, parameters, f);
        var stages = Asked.of(() -> reports.funnel(talk, chosen.query()));
        frame.show(chosen, f, model);
        model.addAttribute("report", stages.part().map(list -> FunnelReport.of(list, f)));
        return "reports/funnel";
    }

    @GetMapping("/reports/funnel.csv")
    void file(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            HttpServletResponse response) {
        frame.file(talk, frame.chosen(talk, FUNNEL, parameters, f), response);
    }
}
