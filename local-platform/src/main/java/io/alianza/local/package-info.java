/** Everything on one machine: what the launcher, the demo and the tests of every module run on. */
@NullMarked
package io.alianza.local;

import org.jspecify.annotations.NullMarked;
