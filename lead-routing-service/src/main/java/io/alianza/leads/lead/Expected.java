package io.alianza.leads.lead;

/**
 * What a lead may be worth.
 *
 * @param amount decimal digits
 * @param currency ISO 4217 code
 */
public record Expected(String amount, String currency) {}
