/** Leads over the interface. */
@NullMarked
package io.alianza.leads.lead.web;

import org.jspecify.annotations.NullMarked;
