package io.alianza.support.checks;

/**
 * One thing that must hold in a service at rest. The starter brings: log gapless, inbox caught up, nothing parked, views equal
 * to a rebuild. A service adds its own (ledger zero, nobody above capacity …) as beans.
 */
public interface Check {

    /** Stable name, kebab-case. */
    String name();

    Result run();

    /**
     * What a check found.
     *
     * @param holds whether it holds
     * @param count how many things were looked at
     * @param detail one sentence: what was found; names the first offenders when it does not hold
     */
    record Result(boolean holds, long count, String detail) {}
}
