/**
 * What a mapping file says, and what becomes of a row by it: text in, typed values or faults out. No store, no command, no
 * framework. The format is described in {@code IMPORTS.md} of this module.
 */
@NullMarked
package io.alianza.support.imports.mapping;

import org.jspecify.annotations.NullMarked;
