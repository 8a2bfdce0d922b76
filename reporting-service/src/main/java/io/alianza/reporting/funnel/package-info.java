/** What became of leads: from captured to won, with rates and durations. */
@NullMarked
package io.alianza.reporting.funnel;

import org.jspecify.annotations.NullMarked;
