@NullMarked
package io.alianza.leads.distribution;

import org.jspecify.annotations.NullMarked;
