package io.alianza.leads.distribution;

/** What takes a partner out of the running for a lead, in this order; the first that does is counted. */
enum Filter {
    /** Only active partners get leads. */
    STATUS("status"),
    /** An agreement in force on the lead's day covers its territory and products. */
    AGREEMENT("agreement"),
    /** Who brings leads instead of working them gets none. */
    TYPE("type"),
    /** A weight of 0 takes no part. */
    SHARE("share"),
    /** Who declined a lead is not offered it again. */
    DECLINED("declined"),
    /** Offered and held leads use capacity. */
    CAPACITY("capacity"),
    /** Somebody else who is still in the running is closer: the most specific territory wins. */
    TERRITORY("wider-territory");

    private final String code;

    Filter(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
