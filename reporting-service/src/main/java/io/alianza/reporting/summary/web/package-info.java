/** The summary over the API. */
@NullMarked
package io.alianza.reporting.summary.web;

import org.jspecify.annotations.NullMarked;
