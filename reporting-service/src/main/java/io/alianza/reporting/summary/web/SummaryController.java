package io.alianza.reporting.summary.web;

import io.alianza.reporting.access.Scope;
import io.alianza.reporting.cost.Commission;
import io.alianza.reporting.directory.views.Partners;
import io.alianza.reporting.funnel.views.Leads;
import io.alianza.reporting.rows.Snapshot;
import io.alianza.reporting.sales.SoldDeal;
import io.alianza.reporting.summary.Period;
import io.alianza.reporting.summary.Summary;
import io.alianza.reporting.summary.Summary.Material;
import io.alianza.support.SupportSettings;
import io.alianza.support.security.Caller;
import io.alianza.support.web.Lists;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A year, quarter or month in a few figures, beside the one before. */
@RestController
@RequestMapping("/api/v1/reports/summary")
class SummaryController {

    private final Snapshot<SoldDeal> deals;
    private final Snapshot<Commission> commissions;
    private final Leads leads;
    private final Partners partners;
    private final Lists lists;
    private final Clock clock;
    private final SupportSettings settings;

    SummaryController(
            Snapshot<SoldDeal> deals,
            Snapshot<Commission> commissions,
            Leads leads,
            Partners partners,
            Lists lists,
            Clock clock,
            SupportSettings settings) {
        this.deals = deals;
        this.commissions = commissions;
        this.leads = leads;
        this.partners = partners;
        this.lists = lists;
        this.clock = clock;
        this.settings = settings;
    }

    /** @param period {@code 2026}, {@code 2026-Q4} or {@code 2026-11}; this year unless given */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Summary summary(@RequestParam Optional<String> period, @RequestParam Optional<String> partnerId, Caller caller) {
        LocalDate today = LocalDate.now(clock.withZone(settings.zone()));
        Period asked = Period.of(period.orElseGet(() -> Integer.toString(today.getYear())), today);
        Optional<String> only = Scope.of(caller, partnerId).partnerId();
        Material material = new Material(
                deals.rows(),
                commissions.rows(),
                leads.movedBetween(asked.previousFrom(), asked.to(), only),
                partners.all(),
                only);
        return Summary.of(material, asked);
    }

    @GetMapping(produces = "text/csv")
    ResponseEntity<?> summaryAsCsv(
            @RequestParam Optional<String> period, @RequestParam Optional<String> partnerId, Caller caller) {
        List<SummaryLine> lines = SummaryLine.of(summary(period, partnerId, caller));
        return lists.csv(SummaryLine.class, lines::stream);
    }
}
