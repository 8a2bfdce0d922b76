package io.alianza.partner.partner.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much a partner can take. */
record CapacityRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "0", maximum = "10000") @Nullable
        Integer capacity,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "0", maximum = "1000") @Nullable
        BigDecimal weight,

        @Nullable LocalDate occurredOn) {}
