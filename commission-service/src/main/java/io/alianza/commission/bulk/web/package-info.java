/** Progress of bulk works over REST. */
@NullMarked
package io.alianza.commission.bulk.web;

import org.jspecify.annotations.NullMarked;
