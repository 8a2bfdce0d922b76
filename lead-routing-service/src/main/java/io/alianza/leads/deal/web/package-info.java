/** Deals over the interface. */
@NullMarked
package io.alianza.leads.deal.web;

import org.jspecify.annotations.NullMarked;
