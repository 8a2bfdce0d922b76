package io.alianza.reporting.sales.web;

import io.alianza.reporting.access.Scope;
import io.alianza.reporting.sales.SalesBy;
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

/** What is asked of sales, as query parameters. */
record SalesQuestion(
        @Parameter(
                description = "What sales are broken down by",
                schema =
                        @Schema(
                                allowableValues = {
                                    "partner",
                                    "territory",
                                    "product",
                                    "productLine",
                                    "month",
                                    "year",
                                    "currency"
                                }))
        @NotBlank
        String by,

        @Parameter(description = "First day deals were won on") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate from,

        @Parameter(description = "Day after the last") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate to,

        @Parameter(description = "ISO 4217 code") @Nullable String currency,
        @Parameter(description = "Of one partner") @Nullable String partnerId,

        @Parameter(description = "Path in the territory tree; with all beneath it") @Nullable
        String territory) {

    SalesBy way() {
        return SalesBy.of(by);
    }

    SalesCriteria criteria(Caller caller) {
        return new SalesCriteria(
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(currency),
                Scope.of(caller, Optional.ofNullable(partnerId)).partnerId(),
                Optional.ofNullable(territory));
    }
}
