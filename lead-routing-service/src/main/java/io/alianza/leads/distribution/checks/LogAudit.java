package io.alianza.leads.distribution.checks;

import io.alianza.leads.distribution.Audit;
import io.alianza.support.log.LogReader;

/** An audit over the whole log as it is now. */
final class LogAudit {

    private LogAudit() {}

    static Audit of(LogReader reader) {
        Audit audit = new Audit();
        reader.replay(reader.log().headPosition(), event -> audit.see(event.payload()));
        return audit;
    }
}
