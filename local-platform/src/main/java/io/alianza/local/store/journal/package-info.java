/**
 * An append-only file of records, each a version of one document of one heap. The journal is the data: there is no other
 * file. What is appended together is written and synced together, in one frame with a checksum; old segments are cleaned
 * by appending what still lives in them once more.
 */
@NullMarked
package io.alianza.local.store.journal;

import org.jspecify.annotations.NullMarked;
