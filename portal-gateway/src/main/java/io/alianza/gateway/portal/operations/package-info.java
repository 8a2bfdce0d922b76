/** What an operator looks at. */
@NullMarked
package io.alianza.gateway.portal.operations;

import org.jspecify.annotations.NullMarked;
