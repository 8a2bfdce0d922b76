package io.alianza.support.commands;

/** The store did not say in time whether the commit is there (HTTP 503): repeat with the same ids. */
public class OutcomeUnknown extends RuntimeException {

    public OutcomeUnknown(String message, Throwable cause) {
        super(message, cause);
    }
}
