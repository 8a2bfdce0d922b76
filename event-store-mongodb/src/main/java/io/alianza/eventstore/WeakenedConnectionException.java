package io.alianza.eventstore;

/** The connection's settings ask for less than an event log needs. */
public class WeakenedConnectionException extends IllegalArgumentException {

    WeakenedConnectionException(String setting, Object value) {
        super("the MongoDB connection sets " + setting + " to " + value
                + ", which is weaker than the event log needs: leave it"
                + " out, the log sets majority, journal and primary itself");
    }
}
