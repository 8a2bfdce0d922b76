/** How the portal writes money, days, times and numbers: one way for page, chart and file. */
@NullMarked
package io.alianza.gateway.portal.text;

import org.jspecify.annotations.NullMarked;
