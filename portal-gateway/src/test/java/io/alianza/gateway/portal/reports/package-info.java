@NullMarked
package io.alianza.gateway.portal.reports;

import org.jspecify.annotations.NullMarked;
