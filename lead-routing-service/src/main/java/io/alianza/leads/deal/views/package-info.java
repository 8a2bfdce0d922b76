/** Deals as lists show them. */
@NullMarked
package io.alianza.leads.deal.views;

import org.jspecify.annotations.NullMarked;
