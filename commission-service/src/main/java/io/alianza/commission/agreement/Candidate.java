package io.alianza.commission.agreement;

import org.jspecify.annotations.Nullable;

/**
 * An agreement in force on the day a deal was won.
 *
 * @param covers whether it covers the deal's territory and all its products
 * @param planId absent when it pays no commission
 */
public record Candidate(
        String agreementId,
        int version,
        boolean covers,
        @Nullable String planId) {}
