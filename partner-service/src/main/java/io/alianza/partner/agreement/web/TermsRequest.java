package io.alianza.partner.agreement.web;

import io.alianza.partner.agreement.Terms;
import io.alianza.support.model.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a version says, as a request states it. */
record TermsRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "reseller",
                description = "reseller, distribution, referral, affiliate, agency")
        @Nullable
        String regime,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "[\"commission\"]",
                description = "margin, volume-bonus, commission, spiff, mdf")
        @Nullable
        List<String> remuneration,

        @Schema(description = "Days from acceptance of the invoice to payment, 1 to 60") @Nullable
        Integer paymentDays,

        @Schema(description = "Days of notice before the agreement ends") @Nullable
        Integer noticeDays,

        @Schema(description = "Number of the signed document") @Nullable
        String reference,

        @Schema(description = "Paths; empty: everywhere") @Nullable
        List<String> territories,

        @Schema(description = "Paths; empty: all") @Nullable List<String> products,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        LocalDate validFrom,

        @Schema(description = "First day it no longer holds; absent: open end") @Nullable
        LocalDate validTo,

        @Schema(description = "Commission plan; needed when a commission is paid") @Nullable
        String planId) {

    /** Without its first day there are no terms, but whatever else is wrong is named along with it. */
    Terms terms() {
        LocalDate firstDay = Optional.ofNullable(validFrom).orElse(LocalDate.EPOCH);
        Terms terms = terms(firstDay);
        new Faults()
                .unless(validFrom != null, "/validFrom", "required", null, "2026-01-31")
                .and(terms.faults())
                .verify();
        return terms;
    }

    private Terms terms(LocalDate firstDay) {
        return new Terms(
                Optional.ofNullable(regime).orElse(""),
                Optional.ofNullable(remuneration).orElse(List.of()),
                paymentDays,
                noticeDays,
                reference,
                Optional.ofNullable(territories).orElse(List.of()),
                Optional.ofNullable(products).orElse(List.of()),
                firstDay,
                validTo,
                planId);
    }
}
