package io.alianza.commission.plan;

import io.alianza.events.lead.v1.DealWon;

/** Wrong on purpose: the published language is spoken in messaging alone. */
public record NamesAPublishedEvent(DealWon won) {}
