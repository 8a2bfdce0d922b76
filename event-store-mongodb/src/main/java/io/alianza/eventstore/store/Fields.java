package io.alianza.eventstore.store;

/** Names in the log's documents. */
final class Fields {

    static final String NUMBER = "_id";
    static final String COMMIT = "commit";
    static final String RECORDED = "recorded";
    static final String LATEST = "latest";
    static final String KEY = "key";
    static final String CORRELATIONS = "correlations";
    static final String EVENTS = "events";
    static final String FORKS = "forks";
    static final String FORK_AFTER = "after";
    static final String FORK_EPOCH = "epoch";

    static final String ID = "id";
    static final String AGGREGATE = "aggregate";
    static final String SEQUENCE = "sequence";
    static final String AGGREGATE_TYPE = "type";
    static final String TYPE = "name";
    static final String REVISION = "revision";
    static final String PAYLOAD = "payload";
    static final String META_DATA = "meta";
    static final String TIMESTAMP = "timestamp";

    private Fields() {}
}
