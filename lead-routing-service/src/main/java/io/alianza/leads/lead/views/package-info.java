/** Leads as lists show them. */
@NullMarked
package io.alianza.leads.lead.views;

import org.jspecify.annotations.NullMarked;
