/**
 * Who gets which lead. {@code Distribution} is the one place that decides it: filters first, then the rotation of the policy in
 * force, then the reservation of capacity, all in one commit with the leads it hands out.
 */
@NullMarked
package io.alianza.leads.distribution;

import org.jspecify.annotations.NullMarked;
