/** The one door: who may come in, where each request goes, and the pages people work with. */
@NullMarked
package io.alianza.gateway;

import org.jspecify.annotations.NullMarked;
