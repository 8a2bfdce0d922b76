package io.alianza.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A batch of an answer whose documents go out as the bytes they are kept as. */
final class StoredBatch extends AbstractList<Document> implements RandomAccess {

    private final List<Stored> all;

    StoredBatch(List<Stored> all) {
        this.all = all;
    }

    @Override
    public Document get(int index) {
        return all.get(index).document();
    }

    byte[] bytes(int index) {
        return all.get(index).bytes();
    }

    @Override
    public int size() {
        return all.size();
    }
}
