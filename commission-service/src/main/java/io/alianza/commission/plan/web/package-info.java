/** Plans over REST: made, read, and said in sentences. */
@NullMarked
package io.alianza.commission.plan.web;

import org.jspecify.annotations.NullMarked;
