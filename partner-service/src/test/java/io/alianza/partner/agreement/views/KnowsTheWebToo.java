package io.alianza.partner.agreement.views;

import org.springframework.http.HttpStatus;

/** Wrong on purpose: a view that thinks in HTTP. */
public record KnowsTheWebToo(HttpStatus status) {}
