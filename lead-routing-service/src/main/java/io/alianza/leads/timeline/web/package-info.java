/** What happened to a lead or a deal, told from its events. */
@NullMarked
package io.alianza.leads.timeline.web;

import org.jspecify.annotations.NullMarked;
