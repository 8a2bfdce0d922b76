package io.alianza.reporting.sales.web;

import io.alianza.reporting.access.Scope;
import io.alianza.reporting.directory.views.Labels;
import io.alianza.reporting.rows.Snapshot;
import io.alianza.reporting.sales.SalesBy;
import io.alianza.reporting.sales.SalesCriteria;
import io.alianza.reporting.sales.SalesFigure;
import io.alianza.reporting.sales.SalesReport;
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

/** Sales, broken down one way at a time; a row per key and currency. */
@RestController
@RequestMapping("/api/v1/reports/sales")
class SalesController {

    private final Snapshot<SoldDeal> deals;
    private final Labels labels;
    private final Lists lists;

    SalesController(Snapshot<SoldDeal> deals, Labels labels, Lists lists) {
        this.deals = deals;
        this.labels = labels;
        this.lists = lists;
    }

    /** Largest first within a currency; months and years in order. All rows there are. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<SalesRow> sales(
            @RequestParam String by,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
            @RequestParam Optional<String> currency,
            @RequestParam Optional<String> partnerId,
            @RequestParam Optional<String> territory,
            Caller caller) {
        return new Listed<>(rows(by, criteria(from, to, currency, partnerId, territory, caller)), Optional.empty());
    }

    @GetMapping(produces = "text/csv")
    ResponseEntity<?> salesAsCsv(
            @RequestParam String by,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
            @RequestParam Optional<String> currency,
            @RequestParam Optional<String> partnerId,
            @RequestParam Optional<String> territory,
            Caller caller) {
        List<SalesRow> rows = rows(by, criteria(from, to, currency, partnerId, territory, caller));
        return lists.csv(SalesRow.class, rows::stream);
    }

    private static SalesCriteria criteria(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<String> currency,
            Optional<String> partnerId,
            Optional<String> territory,
            Caller caller) {
        return new SalesCriteria(from, to, currency, Scope.of(caller, partnerId).partnerId(), territory);
    }

    private List<SalesRow> rows(String word, SalesCriteria criteria) {
        SalesBy by = SalesBy.of(word);
        List<SalesFigure> figures = SalesReport.of(deals.rows(), by, criteria);
        Map<String, String> names = names(by, figures);
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
