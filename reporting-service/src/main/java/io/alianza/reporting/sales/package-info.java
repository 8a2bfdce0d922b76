/** What was sold, by whom, where, what and when; per currency, never across. */
@NullMarked
package io.alianza.reporting.sales;

import org.jspecify.annotations.NullMarked;
