package io.alianza.reporting.cost.web;

import io.alianza.reporting.cost.Commission;
import io.alianza.reporting.cost.CostBy;
import io.alianza.reporting.cost.CostFigure;
import io.alianza.reporting.cost.CostReport;
import io.alianza.reporting.directory.views.Labels;
import io.alianza.reporting.rows.Snapshot;
import io.alianza.reporting.sales.SoldDeal;
import io.alianza.support.security.Caller;
import io.alianza.support.web.Lists;
import io.alianza.support.web.Lists.Listed;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commission cost as a share of sales. */
@RestController
@RequestMapping("/api/v1/reports/commission-cost")
class CostController {

    private static final String SUMMARY = "Commission beside the sales it was paid for; a row per key and currency";

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

    @Operation(operationId = "commissionCost", summary = SUMMARY)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<CostRow> cost(@ParameterObject @Valid CostQuestion question, Caller caller) {
        return new Listed<>(rows(question, caller), Optional.empty());
    }

    @Operation(operationId = "commissionCost", summary = SUMMARY)
    @GetMapping(produces = "text/csv")
    ResponseEntity<?> costAsCsv(@ParameterObject @Valid CostQuestion question, Caller caller) {
        List<CostRow> rows = rows(question, caller);
        return lists.csv(CostRow.class, rows::stream);
    }

    private List<CostRow> rows(CostQuestion question, Caller caller) {
        List<CostFigure> figures =
                CostReport.of(deals.rows(), commissions.rows(), question.way(), question.criteria(caller));
        Map<String, String> names = question.way() == CostBy.PARTNER
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
