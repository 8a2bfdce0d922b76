/** CSV as it occurs: marks sniffed, quotes, line breaks in values, byte order marks, blanks around; read as a stream, never as a whole. */
@NullMarked
package io.alianza.support.imports.csv;

import org.jspecify.annotations.NullMarked;
