package io.alianza.reporting.funnel.web;

import io.alianza.reporting.funnel.FunnelCriteria;
import io.alianza.reporting.funnel.FunnelReport;
import io.alianza.reporting.funnel.FunnelStage;
import io.alianza.reporting.funnel.views.Leads;
import io.alianza.support.security.Caller;
import io.alianza.support.web.Lists;
import io.alianza.support.web.Lists.Listed;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The funnel: for the vendor from the capture on, for a partner from its offers on. */
@RestController
@RequestMapping("/api/v1/reports/funnel")
class FunnelController {

    private static final String SUMMARY =
            "What became of leads, stage by stage, with rates and days between; then where the others are";

    private final Leads leads;
    private final Lists lists;

    FunnelController(Leads leads, Lists lists) {
        this.leads = leads;
        this.lists = lists;
    }

    @Operation(operationId = "funnel", summary = SUMMARY)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<FunnelStage> funnel(@ParameterObject @Valid FunnelQuestion question, Caller caller) {
        return new Listed<>(stages(question.criteria(caller)), Optional.empty());
    }

    @Operation(operationId = "funnel", summary = SUMMARY)
    @GetMapping(produces = "text/csv")
    ResponseEntity<?> funnelAsCsv(@ParameterObject @Valid FunnelQuestion question, Caller caller) {
        List<FunnelStage> stages = stages(question.criteria(caller));
        return lists.csv(FunnelStage.class, stages::stream);
    }

    private List<FunnelStage> stages(FunnelCriteria criteria) {
        return FunnelReport.of(leads.all(), criteria);
    }
}
