/** The leads as rows. */
@NullMarked
package io.alianza.reporting.funnel.views;

import org.jspecify.annotations.NullMarked;
