package io.alianza.leads.deal;

import io.alianza.leads.lead.Need;

/** Wrong on purpose: closes a ring of two features. */
public record DependsOnWhoDependsOnIt(Need need) {}
