package io.alianza.eventstore.commit;

import java.time.Instant;

/** What becomes of a draft. */
public sealed interface Outcome {

    Draft draft();

    /** It has this place for good. */
    record Stored(Draft draft, long number, Instant recorded) implements Outcome {}

    /** It left nothing and never will. */
    record Refused(Draft draft, Conflict conflict) implements Outcome {}

    /** Its time was over before it was sent: it left nothing and never will. */
    record NotSent(Draft draft) implements Outcome {}

    /** Its time was over after it was sent: it may be stored, now or later. */
    record Unknown(Draft draft) implements Outcome {}
}
