package io.alianza.support.commands;

import io.alianza.eventstore.CommitKey;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.LoggedCommit;
import io.alianza.eventstore.LoggedEvent;
import io.alianza.support.Origin;
import io.alianza.support.model.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Remembers, in the commit itself, which caller's {@code Idempotency-Key} it was made for, and what it answered. */
final class IdempotencyKeys {

    private static final String FINGERPRINT = "bodyFingerprint";
    private static final String TARGET = "commandTarget";
    private static final JsonMapper JSON = new JsonMapper();

    private final EventLog log;

    IdempotencyKeys(EventLog log) {
        this.log = log;
    }

    /**
     * The receipt of the commit that was made for this key; empty when there is none, or no key.
     *
     * @throws Refusal when the key was used for another body
     */
    Optional<Receipt> receiptOf(Conditions conditions) {
        return Optional.ofNullable(conditions.idempotencyKey())
                .flatMap(log::withKey)
                .map(commit -> receipt(commit, conditions));
    }

    /** Carries out work in the active unit of work whose commit is to bear the key. */
    <R> R with(Conditions conditions, String target, Callable<R> work) throws Exception {
        String key = conditions.idempotencyKey();
        if (key == null) {
            return work.call();
        }
        CommitKey.set(CurrentUnitOfWork.get(), key);
        Map<String, String> remembered = new HashMap<>(Origin.current());
        remembered.put(TARGET, target);
        remembered.put(FINGERPRINT, fingerprint(conditions));
        return Origin.with(remembered, work);
    }

    private Receipt receipt(LoggedCommit commit, Conditions conditions) {
        JsonNode remembered = JSON.readTree(commit.events().getFirst().metaData());
        if (!remembered.path(FINGERPRINT).asString().equals(fingerprint(conditions))) {
            throw Refusal.conflict("idempotency-key-reused", Map.of());
        }
        String target = remembered.path(TARGET).asString();
        long version = commit.events().stream()
                .filter(event -> event.aggregate().equals(target))
                .mapToLong(LoggedEvent::sequence)
                .max()
                .orElseGet(() -> log.lastSequenceOf(target).orElse(-1L));
        return new Receipt(target, version, log.identity() + ":" + commit.last(), true);
    }

    private static String fingerprint(Conditions conditions) {
        String fingerprint = conditions.bodyFingerprint();
        return fingerprint == null ? "" : fingerprint;
    }
}
