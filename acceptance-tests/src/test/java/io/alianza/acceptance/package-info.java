/** Black-box tests: the house as its users meet it, through the gateway, the topics and a real browser. No class of a service is used. */
@NullMarked
package io.alianza.acceptance;

import org.jspecify.annotations.NullMarked;
