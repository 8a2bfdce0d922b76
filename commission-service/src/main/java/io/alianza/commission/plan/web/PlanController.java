package io.alianza.commission.plan.web;

import io.alianza.commission.access.CreationIds;
import io.alianza.commission.access.Roles;
import io.alianza.commission.plan.PlanCommand.PublishPlan;
import io.alianza.commission.plan.PlanCommand.RevisePlan;
import io.alianza.commission.plan.PlanState;
import io.alianza.commission.plan.PlanVersion;
import io.alianza.commission.plan.views.PlanProjection;
import io.alianza.commission.plan.views.PlanRow;
import io.alianza.commission.words.Words;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.Receipt;
import io.alianza.support.model.Refusal;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.web.Answers;
import io.alianza.support.web.Answers.Identified;
import io.alianza.support.web.ListRequest;
import io.alianza.support.web.Lists;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Makes plans and says what they pay. */
@RestController
@RequestMapping("/api/v1/plans")
@Tag(name = "Plans")
final class PlanController {

    private static final Lists.Fields FIELDS = new Lists.Fields(Set.of(), Set.of("name", "validFrom"));

    private final Commands commands;
    private final Answers answers;
    private final Lists lists;
    private final VisiblePlans visible;
    private final Clock clock;

    PlanController(Commands commands, Answers answers, Lists lists, VisiblePlans visible, Clock clock) {
        this.commands = commands;
        this.answers = answers;
        this.lists = lists;
        this.visible = visible;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "Makes a plan: its first version")
    ResponseEntity<Identified> publish(@RequestBody PlanRequest request, Caller caller, Conditions conditions) {
        Roles.mustMakePlans(caller);
        String id = CreationIds.of("plan", request.id());
        Receipt receipt = commands.send(new PublishPlan(id, request.terms(), LocalDate.now(clock)), conditions);
        return answers.created(receipt, "/api/v1/plans/" + receipt.aggregateId());
    }

    @PostMapping("/{id}/versions")
    @Operation(summary = "Adds a version for deals won from its first day on; earlier deals keep theirs")
    ResponseEntity<Identified> revise(
            @PathVariable String id, @RequestBody PlanRequest request, Caller caller, Conditions conditions) {
        Roles.mustMakePlans(caller);
        return answers.done(commands.send(new RevisePlan(id, request.terms(), LocalDate.now(clock)), conditions));
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Plans; a partner sees those of its agreements")
    Lists.Listed<PlanAnswer.Listed> plans(ListRequest request, Caller caller) {
        return lists.page(PlanProjection.PLANS, lists.query(visible.to(caller), request, FIELDS), PlanAnswer::listed);
    }

    @GetMapping(produces = "text/csv")
    @Operation(operationId = "plans")
    ResponseEntity<?> plansAsCsv(ListRequest request, Caller caller) {
        RowQuery query = lists.query(visible.to(caller), request, FIELDS);
        return lists.csv(PlanProjection.PLANS, query, PlanAnswer.Listed.class, PlanAnswer::listed);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A plan with all its versions")
    ResponseEntity<PlanAnswer> plan(@PathVariable String id, Caller caller) {
        PlanRow plan = visible.find(id, caller);
        return ResponseEntity.ok().eTag("\"" + plan.version() + "\"").body(PlanAnswer.of(plan));
    }

    /**
     * @param language of the sentences
     * @param version they are about
     * @param example the plan at work on one deal
     */
    record Sentences(String language, int version, List<String> sentences, String example) {}

    @GetMapping("/{id}/sentences")
    @Operation(summary = "What a version pays, in sentences of the caller's language, with an example")
    Sentences sentences(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable BigDecimal amount,
            @RequestParam(required = false) @Nullable String currency,
            Locale locale,
            Caller caller) {
        PlanVersion plan = version(visible.find(id, caller), version);
        Words words = Words.of(locale);
        PlanSentences sentences = new PlanSentences(words, plan);
        PlanExample example = PlanExample.of(plan.terms(), product, amount, currency);
        return new Sentences(words.language(), plan.version(), sentences.all(), sentences.example(example));
    }

    /** The version asked for; else the one in force today; else the first to come. */
    private PlanVersion version(PlanRow plan, @Nullable Integer asked) {
        List<PlanVersion> versions = plan.versions();
        if (asked == null) {
            return new PlanState(versions).on(LocalDate.now(clock)).orElseGet(versions::getFirst);
        }
        return versions.stream()
                .filter(version -> version.version() == asked)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", plan.id() + "/" + asked)));
    }
}
