package io.alianza.support.parking;

import io.alianza.support.checks.Check;
import java.util.List;
import java.util.stream.Collectors;

/** Nothing waits for an operator. */
final class NothingParked implements Check {

    private final ParkedQueues queues;

    NothingParked(ParkedQueues queues) {
        this.queues = queues;
    }

    @Override
    public String name() {
        return "nothing-parked";
    }

    @Override
    public Result run() {
        List<ParkedQueue> full =
                queues.all().stream().filter(queue -> queue.size() > 0).toList();
        long parked = full.stream().mapToLong(ParkedQueue::size).sum();
        String detail = full.isEmpty()
                ? "nothing is parked in " + queues.all().size() + " queues"
                : full.stream()
                        .map(queue -> queue.size() + " in " + queue.name())
                        .collect(Collectors.joining(", "));
        return new Result(full.isEmpty(), parked, detail);
    }
}
