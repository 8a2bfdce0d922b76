/** The funnel over the API. */
@NullMarked
package io.alianza.reporting.funnel.web;

import org.jspecify.annotations.NullMarked;
