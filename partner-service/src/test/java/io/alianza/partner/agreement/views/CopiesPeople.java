package io.alianza.partner.agreement.views;

import io.alianza.support.people.People;

/** Wrong on purpose: a view that could keep a name beyond its erasure. */
public record CopiesPeople(People people) {}
