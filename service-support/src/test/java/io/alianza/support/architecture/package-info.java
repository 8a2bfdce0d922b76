/** The house's rules, and wrong classes that show that each of them bites. */
@NullMarked
package io.alianza.support.architecture;

import org.jspecify.annotations.NullMarked;
