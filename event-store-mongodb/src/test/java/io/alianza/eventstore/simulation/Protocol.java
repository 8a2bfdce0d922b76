package io.alianza.eventstore.simulation;

import io.alianza.eventstore.commit.Answer;
import io.alianza.eventstore.commit.Committer;
import io.alianza.eventstore.commit.Draft;
import io.alianza.eventstore.commit.Outcome;
import io.alianza.eventstore.commit.Request;
import io.alianza.eventstore.commit.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A way to append that is put to the test: ours, or a broken one that the simulation must find out. */
interface Protocol {

    void submit(Draft draft, Instant deadline);

    Optional<Request> next(Instant now);

    List<Outcome> answer(Answer answer, Instant now);

    List<Outcome> expire(Instant now);

    default Instant notBefore() {
        return Instant.MIN;
    }

    default void observe(Slot slot) {}

    /** The real one, with groups of at most four commits. */
    static Protocol committer() {
        Committer committer = new Committer(new Committer.Limits(4, 100));
        return new Protocol() {
            @Override
            public void submit(Draft draft, Instant deadline) {
                committer.submit(draft, deadline);
            }

            @Override
            public Optional<Request> next(Instant now) {
                return committer.next(now);
            }

            @Override
            public List<Outcome> answer(Answer answer, Instant now) {
                return committer.answer(answer, now);
            }

            @Override
            public List<Outcome> expire(Instant now) {
                return committer.expire(now);
            }

            @Override
            public Instant notBefore() {
                return committer.notBefore();
            }

            @Override
            public void observe(Slot slot) {
                committer.observe(slot);
            }
        };
    }
}
