package io.alianza.reporting.funnel.web;

import io.alianza.reporting.access.Scope;
import io.alianza.reporting.funnel.FunnelCriteria;
import io.alianza.reporting.funnel.FunnelReport;
import io.alianza.reporting.funnel.FunnelStage;
import io.alianza.reporting.funnel.views.Leads;
import io.alianza.support.security.Caller;
import io.alianza.support.web.Lists;
import io.alianza.support.web.Lists.Listed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The funnel: for the vendor from the capture on, for a partner from its offers on. */
@RestController
@RequestMapping("/api/v1/reports/funnel")
class FunnelController {

    private final Leads leads;
    private final Lists lists;

    FunnelController(Leads leads, Lists lists) {
        this.leads = leads;
        this.lists = lists;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<FunnelStage> funnel(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
            @RequestParam Optional<String> partnerId,
            Caller caller) {
        return new Listed<>(stages(from, to, partnerId, caller), Optional.empty());
    }

    @GetMapping(produces = "text/csv")
    ResponseEntity<?> funnelAsCsv(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> to,
            @RequestParam Optional<String> partnerId,
            Caller caller) {
        List<FunnelStage> stages = stages(from, to, partnerId, caller);
        return lists.csv(FunnelStage.class, stages::stream);
    }

    private List<FunnelStage> stages(
            Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> partnerId, Caller caller) {
        Scope scope = Scope.of(caller, partnerId);
        FunnelCriteria criteria = new FunnelCriteria(from, to, scope.partnerId());
        return FunnelReport.of(leads.followed(criteria), criteria);
    }
}
