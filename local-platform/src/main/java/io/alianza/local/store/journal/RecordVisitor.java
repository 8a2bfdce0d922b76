package io.alianza.local.store.journal;

/** Is shown records in the order of writing; a later one of the same number takes the place of the earlier. */
public interface RecordVisitor {

    /** The content lies at the position and is {@code length} bytes long. */
    void put(int heap, long record, long position, int length);

    void delete(int heap, long record);
}
