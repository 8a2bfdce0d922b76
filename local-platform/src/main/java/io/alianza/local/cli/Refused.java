package io.alianza.local.cli;

/** What the house answered instead of doing it, as a sentence. */
final class Refused extends RuntimeException {

    Refused(String sentence) {
        super(sentence);
    }

    Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
