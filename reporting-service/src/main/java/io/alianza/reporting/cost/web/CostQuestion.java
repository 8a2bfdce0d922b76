package io.alianza.reporting.cost.web;

import io.alianza.reporting.access.Scope;
import io.alianza.reporting.cost.CostBy;
import io.alianza.reporting.sales.SalesCriteria;
import io.alianza.support.security.Caller;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What is asked of commission cost, as query parameters. */
record CostQuestion(
        @Parameter(
                description = "What cost is broken down by",
                schema = @Schema(allowableValues = {"month", "partner"}))
        @NotBlank
        String by,

        @Parameter(description = "First day deals were won on") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate from,

        @Parameter(description = "Day after the last") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate to,

        @Parameter(description = "Of one partner") @Nullable String partnerId) {

    CostBy way() {
        return CostBy.of(by);
    }

    SalesCriteria criteria(Caller caller) {
        return new SalesCriteria(
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.empty(),
                Scope.of(caller, Optional.ofNullable(partnerId)).partnerId(),
                Optional.empty());
    }
}
