package io.alianza.partner.partner;

import io.alianza.events.partner.v1.PartnerApproved;

/** Wrong on purpose: a feature that speaks to the outside itself. */
public record NamesAPublishedEvent(PartnerApproved event) {}
