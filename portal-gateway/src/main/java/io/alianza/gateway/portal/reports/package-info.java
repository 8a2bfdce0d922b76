/** Is the channel worth it: figures, charts and files, one currency at a time. */
@NullMarked
package io.alianza.gateway.portal.reports;

import org.jspecify.annotations.NullMarked;
