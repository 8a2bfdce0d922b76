package io.alianza.partner.agreement.web;

import io.alianza.partner.access.BusinessDays;
import io.alianza.partner.access.Roles;
import io.alianza.partner.agreement.views.AgreementRow;
import io.alianza.partner.agreement.views.AgreementStatus;
import io.alianza.partner.agreement.views.AgreementsProjection;
import io.alianza.partner.listing.Paging;
import io.alianza.partner.rule.Texts;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Refusal;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import io.alianza.support.web.Lists;
import io.alianza.support.web.Lists.Listed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agreements, looked up. A partner's own people find their own only. */
@RestController
@RequestMapping("/api/v1/agreements")
@Tag(name = "Agreements")
final class AgreementReader {

    private static final Map<String, String> SORTED_BY =
            Map.of("id", "id", "partnerId", "partnerId", "end", "end.over");

    private final Views views;
    private final BusinessDays days;
    private final Lists lists;

    AgreementReader(Views views, BusinessDays days, Lists lists) {
        this.views = views;
        this.days = days;
        this.lists = lists;
    }

    /** Which agreements; what is absent does not matter. */
    record Filter(
            @Nullable String partnerId,

            @Parameter(description = "draft, active, expired, terminated") @Nullable
            String status,

            @Parameter(description = "Business day the status is of; today when absent") @Nullable
            LocalDate on) {

        /** An empty field of a form is nothing that was asked. */
        Filter {
            partnerId = Texts.trimmed(partnerId);
            status = Texts.trimmed(status);
        }
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Agreements; as CSV by Accept: text/csv",
            description = "sort: id, partnerId, end; a minus in front reverses it")
    Listed<AgreementAnswer> agreements(@ParameterObject Filter filter, @ParameterObject Paging paging, Caller caller) {
        LocalDate day = dayOf(filter.on());
        var page = views.page(AgreementsProjection.AGREEMENTS, query(filter, paging, caller, day));
        return new Listed<>(
                page.rows().stream().map(row -> AgreementAnswer.of(row, day)).toList(), page.next());
    }

    @GetMapping(produces = "text/csv")
    @Operation(operationId = "agreements")
    ResponseEntity<?> agreementsAsCsv(@ParameterObject Filter filter, @ParameterObject Paging paging, Caller caller) {
        LocalDate day = dayOf(filter.on());
        RowQuery query = query(filter, paging.withoutLimit(), caller, day);
        return lists.csv(
                AgreementLine.class,
                () -> views.stream(AgreementsProjection.AGREEMENTS, query).map(row -> AgreementLine.of(row, day)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One agreement with its versions")
    ResponseEntity<AgreementAnswer> agreement(
            @PathVariable String id,
            @Parameter(description = "Business day its status is of") @RequestParam @Nullable LocalDate on,
            Caller caller) {
        AgreementRow row = views.find(AgreementsProjection.AGREEMENTS, id)
                .orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", id)));
        Roles.mustSee(caller, row.partnerId(), id);
        return ResponseEntity.ok().eTag("\"" + row.version() + "\"").body(AgreementAnswer.of(row, dayOf(on)));
    }

    private static RowQuery query(Filter filter, Paging paging, Caller caller, LocalDate day) {
        RowQuery query = paging.query(SORTED_BY, "id");
        Optional<String> own = Roles.onlyPartner(caller);
        if (own.isPresent()) {
            query = query.where("partnerId", own.get());
        }
        if (filter.partnerId() != null) {
            query = query.where("partnerId", filter.partnerId());
        }
        return filter.status() == null ? query : status(filter.status()).narrow(query, day);
    }

    private static AgreementStatus status(String code) {
        new Faults().oneOf(AgreementStatus.codes(), code, "/status").verify();
        return AgreementStatus.of(code).orElseThrow();
    }

    private LocalDate dayOf(@Nullable LocalDate on) {
        return on == null ? days.today() : on;
    }
}
