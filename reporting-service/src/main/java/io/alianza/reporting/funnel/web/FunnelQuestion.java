package io.alianza.reporting.funnel.web;

import io.alianza.reporting.access.Scope;
import io.alianza.reporting.funnel.FunnelCriteria;
import io.alianza.support.security.Caller;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What is asked of the funnel, as query parameters. */
record FunnelQuestion(
        @Parameter(description = "First day leads came in; of a partner's: were offered")
        @DateTimeFormat(iso = ISO.DATE)
        @Nullable
        LocalDate from,

        @Parameter(description = "Day after the last") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate to,

        @Parameter(description = "Of one partner: its offers and what became of them") @Nullable
        String partnerId) {

    FunnelCriteria criteria(Caller caller) {
        return new FunnelCriteria(
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Scope.of(caller, Optional.ofNullable(partnerId)).partnerId());
    }
}
