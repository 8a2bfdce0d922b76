package io.alianza.local.store.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The branches of an {@code $or}, one after the other, each record once. */
final class UnionScan implements Scan {

    private final List<Scan> branches;
    private final Set<Long> seen = new HashSet<>();
    private int branch;

    UnionScan(List<Scan> branches) {
        this.branches = branches;
    }

    @Override
    public long next() {
        for (; branch < branches.size(); branch++) {
            for (var record = branches.get(branch).next();
                    record != END;
                    record = branches.get(branch).next()) {
                if (seen.add(record)) {
                    return record;
                }
            }
        }
        return END;
    }
}
