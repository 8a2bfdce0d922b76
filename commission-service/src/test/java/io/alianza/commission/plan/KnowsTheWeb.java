package io.alianza.commission.plan;

import org.springframework.http.HttpStatus;

/** Wrong on purpose: a decision that knows how it is asked for. */
public record KnowsTheWeb(HttpStatus status) {}
