/** Partners as one sees them: with the names of persons, and with where and what their agreements let them sell. */
@NullMarked
package io.alianza.partner.directory;

import org.jspecify.annotations.NullMarked;
