@NullMarked
package io.alianza.leads.deal;

import org.jspecify.annotations.NullMarked;
