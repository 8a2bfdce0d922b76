/** How the house must be built, each rule beside a class that breaks it. */
@NullMarked
package io.alianza.commission.architecture;

import org.jspecify.annotations.NullMarked;
