package org.springframework;

/** Spring is not on this module's class path, which is as it should be; the rule against it needs something to bite. */
public final class Imposter {

    private Imposter() {}
}
