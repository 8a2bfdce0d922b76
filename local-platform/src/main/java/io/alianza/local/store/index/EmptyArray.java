package io.alianza.local.store.index;

/** What stands in an index for an array without elements. MongoDB calls it undefined and sorts it before null. */
enum EmptyArray {
    VALUE
}
