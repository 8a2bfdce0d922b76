@NullMarked
package io.alianza.gateway.portal.text;

import org.jspecify.annotations.NullMarked;
