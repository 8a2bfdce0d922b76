package io.alianza.leads.distribution;

import io.alianza.leads.lead.Need;

/**
 * Where a lead is: with a partner that was offered it or holds it.
 *
 * @param inTurn whether the partner paid for it in the rotation; a lead assigned by hand costs no turn
 */
record Placement(String partnerId, Need need, boolean inTurn) {}
