package io.alianza.support.web;

import java.util.Map;
import java.util.Optional;

/**
 * What a caller asks of a list; a controller takes it as an argument.
 *
 * @param limit rows on a page, 1 to 500
 * @param cursor of the page before
 * @param sort field, {@code -field} for descending
 * @param filters further parameters, by name
 * @param csv whether {@code Accept} asks for CSV
 */
public record ListRequest(
        int limit, Optional<String> cursor, Optional<String> sort, Map<String, String> filters, boolean csv) {}
