package io.alianza.support.topics;

import io.alianza.support.checks.Lag;
import java.util.List;

/** How many messages a consumer has still to take. */
record ConsumerLag(String name, List<String> topics, String group, ConsumerPositions positions) implements Lag {

    @Override
    public long behind() {
        var taken = positions.taken(group);
        return positions.ends(topics).entrySet().stream()
                .mapToLong(end -> end.getValue() - taken.getOrDefault(end.getKey(), 0L))
                .sum();
    }
}
