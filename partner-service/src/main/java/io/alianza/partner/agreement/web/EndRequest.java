package io.alianza.partner.agreement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The end of an agreement. */
record EndRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "at-own-request") @Nullable
        String reason,

        @Schema(description = "First day it no longer holds; today when absent") @Nullable
        LocalDate endsOn,

        @Nullable LocalDate occurredOn) {

    static EndRequest of(@Nullable EndRequest request) {
        return Optional.ofNullable(request).orElse(new EndRequest(null, null, null));
    }

    String reasonKey() {
        return Optional.ofNullable(reason).orElse("");
    }
}
