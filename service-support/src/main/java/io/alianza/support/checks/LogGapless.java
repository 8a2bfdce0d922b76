package io.alianza.support.checks;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.LogCheck;

/** Commits 1 to n without gap or duplicate, every stream 0 to k without gap or fork, no event twice. */
final class LogGapless implements Check {

    private final EventLog log;

    LogGapless(EventLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "log-gapless";
    }

    @Override
    public Result run() {
        LogCheck found = log.check();
        String detail = found.fault()
                .orElseGet(
                        () -> found.events() + " events in " + found.commits() + " commits, none missing, none twice");
        return new Result(found.isGood(), found.commits(), detail);
    }
}
