package io.alianza.support.commands;

import io.alianza.support.model.Refusal;

/** What became of one command of {@link Commands#sendAll}. */
public sealed interface Outcome {

    /** Carried out; {@code events} is 0 when all of it was there already. */
    record Done(Receipt receipt, int events) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
}
