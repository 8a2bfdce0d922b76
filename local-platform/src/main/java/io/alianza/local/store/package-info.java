/** The embedded document store: MongoDB's protocol and query language by mongo-java-server, ordered indexes and durability by us. */
@NullMarked
package io.alianza.local.store;

import org.jspecify.annotations.NullMarked;
