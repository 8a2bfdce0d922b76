package io.alianza.support.parking;

import io.alianza.support.model.Refusal;
import io.alianza.support.parking.ParkedQueue.ParkedSequence;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: look at what is parked, try it again, or give it up. */
@RestController
final class ParkedController {

    private final ParkedQueues queues;

    ParkedController(ParkedQueues queues) {
        this.queues = queues;
    }

    /** What is parked in one queue. */
    record Parked(String queue, List<ParkedSequence> sequences) {}

    /** @param released whether the sequence is no longer parked */
    record Released(boolean released) {}

    @GetMapping("/internal/parked")
    List<Parked> list() {
        return queues.all().stream()
                .map(queue -> new Parked(queue.name(), queue.sequences()))
                .filter(parked -> !parked.sequences().isEmpty())
                .toList();
    }

    @PostMapping("/internal/parked/{queue}/{sequence}/retry")
    Released retry(@PathVariable String queue, @PathVariable String sequence) {
        return new Released(named(queue).retry(sequence));
    }

    @PostMapping("/internal/parked/{queue}/{sequence}/discard")
    Released discard(@PathVariable String queue, @PathVariable String sequence) {
        if (!named(queue).discard(sequence)) {
            throw Refusal.notFound("not-found", Map.of("id", sequence));
        }
        return new Released(named(queue).sequences().stream()
                .noneMatch(left -> left.sequence().equals(sequence)));
    }

    private ParkedQueue named(String name) {
        return queues.all().stream()
                .filter(queue -> queue.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", name)));
    }
}
