package io.alianza.partner.partner;

import org.springframework.http.HttpStatus;

/** Wrong on purpose: a decision that thinks in HTTP. */
public record KnowsTheWeb(HttpStatus status) {}
