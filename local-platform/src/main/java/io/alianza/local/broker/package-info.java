/** A real Kafka broker from its Maven artifacts: one KRaft node, broker and controller in one. */
@NullMarked
package io.alianza.local.broker;

import org.jspecify.annotations.NullMarked;
