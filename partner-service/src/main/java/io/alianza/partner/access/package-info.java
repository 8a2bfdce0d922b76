/** Who may do what here, and on which day it counts. */
@NullMarked
package io.alianza.partner.access;

import org.jspecify.annotations.NullMarked;
