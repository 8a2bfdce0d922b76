package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.ReportService;
import io.alianza.gateway.portal.shared.Csv;
import io.alianza.gateway.portal.shared.Filters;
import io.alianza.gateway.portal.shared.Names;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.users.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What all reports share: who may look, of which time the figures are and how they are grouped, and the same as a file. */
@Component
final class ReportFrame {

    /**
     * One report.
     *
     * @param page its address
     * @param source where its figures are asked for
     * @param file name of its file, without what it is grouped by
     * @param ways in which it can be grouped, the usual one first; none: it has one form only
     */
    record Kind(String page, String source, String file, List<String> ways) {}

    /** @param by one of the ways; empty where there are none */
    record Chosen(Kind kind, Filters filters, String by, Period period) {

        Map<String, String> query() {
            return by.isEmpty() ? period.query() : period.query(by);
        }
    }

    private final ReportService reports;
    private final Names names;
    private final Periods periods;

    ReportFrame(ReportService reports, Names names, Periods periods) {
        this.reports = reports;
        this.names = names;
        this.periods = periods;
    }

    Chosen chosen(Conversation talk, Kind kind, Map<String, String> parameters, Formats f) {
        talk.user().mustHave(Role.MANAGER, Role.FINANCE);
        List<String> narrowedBy = kind.ways().isEmpty() ? List.of("period") : List.of("by", "period");
        var filters = new Filters(kind.page(), parameters, narrowedBy);
        return new Chosen(kind, filters, by(kind.ways(), filters.get("by")), periods.of(filters.get("period"), f));
    }

    private static String by(List<String> ways, String wanted) {
        if (ways.isEmpty()) {
            return "";
        }
        return ways.contains(wanted) ? wanted : ways.getFirst();
    }

    /** What was chosen and what else can be. */
    void show(Chosen chosen, Formats f, Model model) {
        model.addAttribute("filters", chosen.filters());
        model.addAttribute("by", chosen.by());
        model.addAttribute("ways", chosen.kind().ways());
        model.addAttribute("period", chosen.period());
        model.addAttribute("periods", periods.offered(chosen.period(), f));
    }

    /** Names of partners are the partner service's: the report knows ids. */
    Map<String, String> labels(Conversation talk, String by, List<String> keys, Formats f) {
        return switch (by) {
            case "partner" -> names.of(talk, keys);
            case "month" -> Months.words(keys, f);
            default -> Map.of();
        };
    }

    void file(Conversation talk, Chosen chosen, HttpServletResponse response) {
        Kind kind = chosen.kind();
        String name = kind.file() + (chosen.by().isEmpty() ? "" : "-by-" + chosen.by()) + ".csv";
        Csv.send(reports.calls(), talk, kind.source(), chosen.query(), name, response);
    }
}
