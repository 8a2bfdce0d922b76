package io.alianza.commission.bulk;

/** Bulk works as they stand in this service's own log. */
public interface BulkWorks {

    /** {@link BulkState#NONE} when nobody asked for it. */
    BulkState find(String workId);
}
