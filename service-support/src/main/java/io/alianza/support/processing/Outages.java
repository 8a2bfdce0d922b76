package io.alianza.support.processing;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import io.alianza.eventstore.LogUnavailableException;
import io.alianza.eventstore.UnknownOutcomeException;
import io.alianza.support.commands.OutcomeUnknown;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Tells what will pass by itself (the store, the broker, a lost race) from what is wrong with the event or the code. */
public final class Outages {

    private Outages() {}

    public static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (passesByItself(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passesByItself(Throwable cause) {
        return switch (cause) {
            case MongoWriteException refused -> false;
            case MongoException unreachable -> true;
            case OutcomeUnknown unknown -> true;
            case UnknownOutcomeException unknown -> true;
            case LogUnavailableException unavailable -> true;
            case RetriableException broker -> true;
            case ConcurrencyException race -> true;
            case AggregateStreamCreationException race -> true;
            case LockAcquisitionFailedException race -> true;
            case AxonTransientException passing -> true;
            case IOException network -> true;
            case TimeoutException late -> true;
            default -> false;
        };
    }
}
