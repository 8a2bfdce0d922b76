/** The check over the interface. */
@NullMarked
package io.alianza.leads.dealcheck.web;

import org.jspecify.annotations.NullMarked;
