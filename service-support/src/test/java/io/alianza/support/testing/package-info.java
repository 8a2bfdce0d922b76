/** What the tests of all services share: a service booted against a real store and broker, tokens, architecture rules. */
@NullMarked
package io.alianza.support.testing;

import org.jspecify.annotations.NullMarked;
