/**
 * A believable Spanish channel made from a seed and a day: the same seed and day give the same files, byte for byte. Companies and tax
 * ids are invented; there are no persons in it.
 */
@NullMarked
package io.alianza.local.sample;

import org.jspecify.annotations.NullMarked;
