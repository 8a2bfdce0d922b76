package io.alianza.leads.lead;

import org.springframework.http.HttpStatus;

/** Wrong on purpose: a domain that knows how it is answered. */
public record KnowsTheWeb(HttpStatus status) {}
