/** What every page has: who looks, the way around, the language, and what is said when something goes wrong. */
@NullMarked
package io.alianza.gateway.portal.frame;

import org.jspecify.annotations.NullMarked;
