package io.alianza.local.store;

import de.bwaldvogel.mongo.bson.Document;

/**
 * A document with the bytes it is kept as.
 *
 * @param document not to be changed: others may read it at the same time
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Stored(Document document, byte[] bytes) {}
