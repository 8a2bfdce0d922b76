package io.alianza.reporting.cost.web;

import io.alianza.reporting.access.Scope;
import io.alianza.reporting.cost.Commission;
import io.alianza.reporting.cost.CostBy;
import io.alianza.reporting.cost.CostFigure;
import io.alianza.reporting.cost.CostReport;
import io.alianza.reporting.directory.views.Labels;
import io.alianza.reporting.rows.Snapshot;
import io.alianza.reporting.sales.SalesCriteria;
import io.alianza.reporting.sales.SoldDeal;
import io.alianza.support.security.Caller;
import io.alianza.support.web.Lists;
import io.alianza.support.web.Lists.Listed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commission cost as a share of sales. */
@RestController
@RequestMapping("/api/v1/reports/commission-cost")
class CostController {

    private final Snapshot<SoldDeal> deals;
    private final Snapshot<Commission> commissions;
    private final Labels labels;
    private final Lists lists;

    CostController(Snapshot<SoldDeal> deals, Snapshot<Commission> commissions, Labels labels, Lists lists) {
        this.deals = deals;
        this.commissions = commissions;
        this.labels = labels;
        this.lists = lists;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<CostRow> cost(
            @RequestParam String by,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
            @RequestParam Optional<String> partnerId,
            Caller caller) {
        return new Listed<>(rows(by, from, to, partnerId, caller), Optional.empty());
    }

    @GetMapping(produces = "text/csv")
    ResponseEntity<?> costAsCsv(
            @RequestParam String by,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
            @RequestParam Optional<String> partnerId,
            Caller caller) {
        List<CostRow> rows = rows(by, from, to, partnerId, caller);
        return lists.csv(CostRow.class, rows::stream);
    }

    private List<CostRow> rows(
            String word, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> partnerId, Caller caller) {
        Optional<String> partner = Scope.of(caller, partnerId).partnerId();
        SalesCriteria criteria = new SalesCriteria(from, to, Optional.empty(), partner, Optional.empty());
        CostBy by = CostBy.of(word);
        List<CostFigure> figures = CostReport.of(deals.rows(), commissions.rows(), by, criteria);
        Map<String, String> names = by == CostBy.PARTNER
                ? labels.ofPartners(
                        figures.stream().map(CostFigure::key).distinct().toList())
                : Map.of();
        return figures.stream().map(figure -> row(figure, names)).toList();
    }

    private static CostRow row(CostFigure figure, Map<String, String> names) {
        return new CostRow(
                figure.key(),
                Optional.ofNullable(names.get(figure.key())),
                figure.sales(),
                figure.commission(),
                figure.approved(),
                figure.share());
    }
}
