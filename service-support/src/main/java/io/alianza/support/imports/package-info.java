/** (Being implemented by the reporting/contracts colleague; the starter colleague leaves this package alone.) Files of rows into commands: mapping, dry run, progress, report; survives a restart. */
@NullMarked
package io.alianza.support.imports;

import org.jspecify.annotations.NullMarked;
