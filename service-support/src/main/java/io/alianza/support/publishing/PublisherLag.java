package io.alianza.support.publishing;

import io.alianza.eventstore.EventLog;
import io.alianza.support.checks.Lag;

/** How many commits are not published yet: none of them is while what was published is another log. */
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
        long published = lease.isOfAnotherLog(log.identity())
                ? 0
                : lease.position(log.identity()).commit();
        return Math.max(0, log.head().number() - published);
    }
}
