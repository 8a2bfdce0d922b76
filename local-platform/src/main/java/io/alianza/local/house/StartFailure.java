package io.alianza.local.house;

/** Why the house cannot start or go on, as one sentence for the person at the console. */
public final class StartFailure extends RuntimeException {

    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
