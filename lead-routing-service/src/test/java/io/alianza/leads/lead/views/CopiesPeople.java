package io.alianza.leads.lead.views;

import io.alianza.support.people.People;

/** Wrong on purpose: what a view holds of a person outlives the person's erasure. */
public record CopiesPeople(People people) {}
