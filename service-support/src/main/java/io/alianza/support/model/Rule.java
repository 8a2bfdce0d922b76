package io.alianza.support.model;

/** A rule of the business, named as the sentence it is. */
public interface Rule {

    /**
     * Refuses what breaks it.
     *
     * @throws Refusal when it does not hold
     */
    void verify();
}
