@NullMarked
package io.alianza.leads.stored;

import org.jspecify.annotations.NullMarked;
