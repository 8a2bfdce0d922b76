package io.alianza.partner.agreement.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agreement to draft.
 *
 * @param id the caller's own, {@code agreement-<UUID>}; absent: one is made
 */
record AgreementRequest(
        @Nullable String id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String partnerId,

        @Nullable Map<String, String> externalIds,
        @Nullable LocalDate occurredOn,
        @JsonUnwrapped TermsRequest terms) {}
