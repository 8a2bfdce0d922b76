/** What a pure domain may use of the starter: refusals, money, identifiers, days. No framework. */
@NullMarked
package io.alianza.support.model;

import org.jspecify.annotations.NullMarked;
