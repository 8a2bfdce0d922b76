package io.alianza.partner.agreement.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param occurredOn business day; today when absent */
record StartRequest(@Nullable LocalDate occurredOn) {

    static StartRequest of(@Nullable StartRequest request) {
        return Optional.ofNullable(request).orElse(new StartRequest(null));
    }
}
