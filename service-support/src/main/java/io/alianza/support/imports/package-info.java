/**
 * Files of rows into commands: mapping, dry run, progress, report; survives a restart. The format of a mapping is described in
 * {@code IMPORTS.md} of this module.
 */
@NullMarked
package io.alianza.support.imports;

import org.jspecify.annotations.NullMarked;
