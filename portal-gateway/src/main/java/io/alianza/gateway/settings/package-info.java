/** What a deployment says about this house. */
@NullMarked
package io.alianza.gateway.settings;

import org.jspecify.annotations.NullMarked;
