package io.alianza.eventstore.commit;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;

/** What a state machine must not be; each breaks one of the library's rules. */
public final class WrongStateMachine {

    private WrongStateMachine() {}

    /** Speaks to the store itself. */
    public record OfTheDriver(MongoCollection<Document> commits) {}

    /** Runs by itself. */
    public record WithAThread(Thread thread) {}

    /** Minds threads. */
    public record WithALock(ReentrantLock lock) {}

    /** Could ask for the time whenever it likes. */
    public record WithAClock(Clock clock) {}

    /** Decides by a time that nobody handed to it. */
    public interface AsksForTheTime {

        default Instant deadline() {
            return Instant.now().plusSeconds(1);
        }
    }
}
