package io.alianza.partner.agreement.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A later version of an agreement. */
record VersionRequest(
        @Nullable LocalDate occurredOn, @JsonUnwrapped TermsRequest terms) {}
