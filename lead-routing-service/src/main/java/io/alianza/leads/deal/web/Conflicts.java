package io.alianza.leads.deal.web;

import io.alianza.leads.deal.views.DealRow;

/** Knows whether somebody else has the customer of a registration already. */
@FunctionalInterface
public interface Conflicts {

    /** Found by tax id or web domain; a hint for who decides, never told to a partner. */
    boolean likely(DealRow registration);
}
