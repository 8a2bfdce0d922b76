/** Files of rows into commands: mapping, dry run, progress, report; survives a restart. */
@NullMarked
package io.alianza.support.imports;

import org.jspecify.annotations.NullMarked;
