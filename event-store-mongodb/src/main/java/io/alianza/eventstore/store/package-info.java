/** The log in MongoDB: its documents, its queries, and the thread that runs the committer over the driver. */
@NullMarked
package io.alianza.eventstore.store;

import org.jspecify.annotations.NullMarked;
