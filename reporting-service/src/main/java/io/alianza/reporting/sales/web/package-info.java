/** Sales over the API. */
@NullMarked
package io.alianza.reporting.sales.web;

import org.jspecify.annotations.NullMarked;
