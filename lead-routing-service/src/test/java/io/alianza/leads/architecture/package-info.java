/** How the house must be built, each rule beside a class that breaks it. */
@NullMarked
package io.alianza.leads.architecture;

import org.jspecify.annotations.NullMarked;
