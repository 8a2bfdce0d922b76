package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.ReportService;
import io.alianza.gateway.portal.shared.Csv;
import io.alianza.gateway.portal.shared.Filters;
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

/** What becomes of the leads captured in a time, and how long each stage takes. */
@Controller
class FunnelPage {

    private static final String REPORT = "/api/v1/reports/funnel";

    private final ReportService reports;
    private final Periods periods;

    FunnelPage(ReportService reports, Periods periods) {
        this.reports = reports;
        this.periods = periods;
    }

    @GetMapping("/reports/funnel")
    String show(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            Model model) {
        talk.user().mustHave(Role.MANAGER, Role.FINANCE);
        var filters = filters(parameters);
        Period period = periods.of(filters.get("period"), f);
        var stages = Asked.of(() -> reports.funnel(talk, period.query()));
        model.addAttribute("filters", filters);
        model.addAttribute("period", period);
        model.addAttribute("periods", periods.offered(period, f));
        model.addAttribute("report", stages.part().map(list -> FunnelReport.of(list, f)));
        return "reports/funnel";
    }

    @GetMapping("/reports/funnel.csv")
    void file(
            Conversation talk,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute("f") Formats f,
            HttpServletResponse response) {
        talk.user().mustHave(Role.MANAGER, Role.FINANCE);
        Period period = periods.of(filters(parameters).get("period"), f);
        Csv.send(reports.calls(), talk, REPORT, period.query(), "funnel.csv", response);
    }

    private static Filters filters(Map<String, String> parameters) {
        return new Filters("/reports/funnel", parameters, List.of("period"));
    }
}
