package io.alianza.support.publishing;

import io.alianza.eventstore.EventLog;
import io.alianza.support.checks.Lag;

/** How many commits are not published yet. */
final class PublisherLag implements Lag {

    private final EventLog log;
    private final PublisherLease lease;

    PublisherLag(EventLog log, PublisherLease lease) {
        this.log = log;
        this.lease = lease;
    }

    @Override
    public String name() {
        return "publisher";
    }

    @Override
    public long behind() {
        return Math.max(0, log.head().number() - lease.position(log.identity()).commit());
    }
}
