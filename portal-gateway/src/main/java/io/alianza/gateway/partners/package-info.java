/** What the door needs to know of partners: whether their people may come in. */
@NullMarked
package io.alianza.gateway.partners;

import org.jspecify.annotations.NullMarked;
