/** Read models only: sales, funnel, commission cost, from Kafka alone. */
@NullMarked
package io.alianza.reporting;

import org.jspecify.annotations.NullMarked;
