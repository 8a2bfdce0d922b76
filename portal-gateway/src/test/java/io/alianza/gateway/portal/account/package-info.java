@NullMarked
package io.alianza.gateway.portal.account;

import org.jspecify.annotations.NullMarked;
