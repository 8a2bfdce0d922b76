package io.alianza.events;

/**
 * Money on the wire.
 *
 * @param amount decimal digits with a point, never a float, for example {@code "1234.5000"}
 * @param currency ISO 4217 code
 */
public record Amount(String amount, String currency) {}
