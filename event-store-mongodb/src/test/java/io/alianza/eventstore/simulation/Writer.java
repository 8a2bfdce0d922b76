package io.alianza.eventstore.simulation;

import io.alianza.eventstore.commit.Answer;
import io.alianza.eventstore.commit.Outcome;
import io.alianza.eventstore.commit.Request;
import io.alianza.eventstore.commit.Slot;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A process that appends: the shell around the protocol, which may be killed and started again. */
final class Writer {

    private final World world;
    private final Network network;
    private final Supplier<Protocol> protocols;
    private final History history;
    private Life life;

    Writer(World world, Network network, Supplier<Protocol> protocols, History history) {
        this.world = world;
        this.network = network;
        this.protocols = protocols;
        this.history = history;
        this.life = new Life();
    }

    void submit(SimulatedDraft draft, long patience) {
        history.submitted(draft);
        life.submit(draft, patience);
    }

    void observe(Slot slot) {
        life.protocol.observe(slot);
    }

    /** What was under way stays under way in the network; nobody waits for it any more. */
    void kill() {
        life = new Life();
    }

    /** From one start of the process to its end. */
    private final class Life {

        private final Protocol protocol = protocols.get();

        void submit(SimulatedDraft draft, long patience) {
            protocol.submit(draft, world.now().plusMillis(patience));
            world.in(patience, () -> whileAlive(() -> tell(protocol.expire(world.now()))));
            pump();
        }

        private void pump() {
            Optional<Request> request = protocol.next(world.now());
            if (request.isPresent()) {
                network.send(request.get(), answer -> whileAlive(() -> answered(answer)));
            } else if (protocol.notBefore().isAfter(world.now())) {
                world.in(protocol.notBefore().toEpochMilli() - world.millis(), () -> whileAlive(this::pump));
            }
        }

        private void answered(Answer answer) {
            tell(protocol.answer(answer, world.now()));
            pump();
        }

        private void tell(List<Outcome> outcomes) {
            outcomes.forEach(history::told);
        }

        private void whileAlive(Runnable action) {
            if (life == this) {
                action.run();
            }
        }
    }
}
