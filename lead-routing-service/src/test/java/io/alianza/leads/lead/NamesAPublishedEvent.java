package io.alianza.leads.lead;

import io.alianza.events.lead.v1.LeadWon;

/** Wrong on purpose: the language of others outside of messaging. */
public record NamesAPublishedEvent(LeadWon told) {}
