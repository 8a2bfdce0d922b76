package io.alianza.eventstore.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import io.alianza.eventstore.LoggedCommit;
import io.alianza.eventstore.commit.Answer;
import io.alianza.eventstore.commit.CommitStore;
import io.alianza.eventstore.commit.Placed;
import io.alianza.eventstore.commit.Request;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The committer's port over the driver. */
public final class MongoCommitStore implements CommitStore {

    private static final Logger LOG = LoggerFactory.getLogger(MongoCommitStore.class);
    private static final int SLOTS_AT_ONCE = 1000;

    private final CommitCollection commits;
    private final ConflictSearch conflicts;

    public MongoCommitStore(CommitCollection commits) {
        this.commits = commits;
        this.conflicts = new ConflictSearch(commits);
    }

    @Override
    public Answer send(Request request) {
        try {
            return switch (request) {
                case Request.ReadHead() -> head();
                case Request.Insert(List<Placed> placed) -> insert(placed);
                case Request.ReadSlots(long from) -> slots(commits.slotsFrom(from, SLOTS_AT_ONCE));
                case Request.FindConflict(var draft) -> new Answer.Found(conflicts.of((EncodedDraft) draft));
            };
        } catch (RuntimeException e) {
            LOG.warn("Outcome unclear, the slot will decide: {}", e.toString());
            return new Answer.Unclear();
        }
    }

    private Answer head() {
        return commits.head()
                .map(LoggedCommit::slot)
                .<Answer>map(slot -> new Answer.Slots(List.of(slot)))
                .orElseGet(Answer.Unclear::new);
    }

    private static Answer slots(List<LoggedCommit> found) {
        return new Answer.Slots(found.stream().map(LoggedCommit::slot).toList());
    }

    private Answer insert(List<Placed> placed) {
        try {
            commits.insert(placed.stream().map(EncodedDraft::document).toList());
            return new Answer.Inserted();
        } catch (MongoBulkWriteException e) {
            if (isDuplicate(e)) {
                return new Answer.Duplicate();
            }
            throw e;
        }
    }

    private static boolean isDuplicate(MongoBulkWriteException e) {
        return e.getWriteErrors().stream().anyMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
