package io.alianza.gateway.portal.reports;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Of which time the figures are.
 *
 * @param code as it stands in the address
 * @param from first day; empty: without bound
 * @param to the day after the last; empty: without bound
 */
record Period(String code, Optional<LocalDate> from, Optional<LocalDate> to) {}
