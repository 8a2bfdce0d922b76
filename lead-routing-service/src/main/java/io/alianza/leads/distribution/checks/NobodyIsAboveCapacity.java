package io.alianza.leads.distribution.checks;

import io.alianza.leads.distribution.Audit;
import io.alianza.support.checks.Check;
import io.alianza.support.log.LogReader;
import java.util.List;

/** At no time was anybody given a lead beyond its capacity; looked at for every offer since the log began. */
public final class NobodyIsAboveCapacity implements Check {

    private final LogReader log;

    public NobodyIsAboveCapacity(LogReader log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "nobody-above-capacity";
    }

    @Override
    public Result run() {
        Audit audit = LogAudit.of(log);
        List<String> breaches = audit.breaches();
        String detail = breaches.isEmpty()
                ? audit.offers() + " offers, none beyond the partner's capacity"
                : EveryLeadIsInOnePlace.first(breaches);
        return new Result(breaches.isEmpty(), audit.offers(), detail);
    }
}
