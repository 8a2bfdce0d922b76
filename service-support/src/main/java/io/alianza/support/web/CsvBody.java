package io.alianza.support.web;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Rows to be answered as CSV.
 *
 * @param type decides the columns
 * @param rows opened when the answer is written, and closed behind it
 */
record CsvBody<A extends Record>(Class<A> type, Supplier<Stream<A>> rows) {}
