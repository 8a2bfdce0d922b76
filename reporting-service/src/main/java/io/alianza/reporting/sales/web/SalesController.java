package io.alianza.reporting.sales.web;

import io.alianza.reporting.directory.views.Labels;
import io.alianza.reporting.rows.Snapshot;
import io.alianza.reporting.sales.SalesBy;
import io.alianza.reporting.sales.SalesFigure;
import io.alianza.reporting.sales.SalesReport;
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

/** Sales, broken down one way at a time; a row per key and currency. */
@RestController
@RequestMapping("/api/v1/reports/sales")
class SalesController {

    private static final String SUMMARY = "Sales by partner, territory, product, month …; a row per key and currency,"
            + " largest first, months and years in order";

    private final Snapshot<SoldDeal> deals;
    private final Labels labels;
    private final Lists lists;

    SalesController(Snapshot<SoldDeal> deals, Labels labels, Lists lists) {
        this.deals = deals;
        this.labels = labels;
        this.lists = lists;
    }

    /** All rows there are: there is no next page. */
    @Operation(operationId = "sales", summary = SUMMARY)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<SalesRow> sales(@ParameterObject @Valid SalesQuestion question, Caller caller) {
        return new Listed<>(rows(question, caller), Optional.empty());
    }

    @Operation(operationId = "sales", summary = SUMMARY)
    @GetMapping(produces = "text/csv")
    ResponseEntity<?> salesAsCsv(@ParameterObject @Valid SalesQuestion question, Caller caller) {
        List<SalesRow> rows = rows(question, caller);
        return lists.csv(SalesRow.class, rows::stream);
    }

    private List<SalesRow> rows(SalesQuestion question, Caller caller) {
        List<SalesFigure> figures = SalesReport.of(deals.rows(), question.way(), question.criteria(caller));
        Map<String, String> names = names(question.way(), figures);
        return figures.stream()
                .map(figure -> new SalesRow(
                        figure.key(), Optional.ofNullable(names.get(figure.key())), figure.amount(), figure.deals()))
                .toList();
    }

    private Map<String, String> names(SalesBy by, List<SalesFigure> figures) {
        List<String> keys = figures.stream().map(SalesFigure::key).distinct().toList();
        return switch (by) {
            case PARTNER -> labels.ofPartners(keys);
            case TERRITORY -> labels.ofTerritories(keys);
            case PRODUCT, PRODUCT_LINE -> labels.ofProducts(keys);
            case MONTH, YEAR, CURRENCY -> Map.of();
        };
    }
}
