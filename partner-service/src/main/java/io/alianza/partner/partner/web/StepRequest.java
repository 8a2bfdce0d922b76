package io.alianza.partner.partner.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of a partner's life.
 *
 * @param reason a key; needed to refuse, suspend and terminate
 */
record StepRequest(
        @Schema(example = "inactive") @Nullable String reason,

        @Schema(description = "Business day; today when absent") @Nullable
        LocalDate occurredOn) {

    static StepRequest of(@Nullable StepRequest request) {
        return Optional.ofNullable(request).orElse(new StepRequest(null, null));
    }

    /** Nothing said is an empty key, which no list of reasons knows. */
    String reasonKey() {
        return Optional.ofNullable(reason).orElse("");
    }
}
