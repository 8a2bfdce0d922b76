package io.alianza.gateway.access;

import java.util.Optional;

/** What proves who somebody is. Not an event: it is a secret, and it is replaced, not remembered. */
public interface Credentials {

    /** @param passwordHash empty until the invited person has chosen a password */
    record Credential(String userId, String nameHash, Optional<String> passwordHash) {}

    Optional<Credential> byName(String nameHash);

    Optional<Credential> byUser(String userId);

    /**
     * Takes a sign-in name for a user, once and for all users together.
     *
     * @return the user that has the name: the given one, or whoever was first
     */
    String claimName(String nameHash, String userId);

    /** Gives back the name of a user that did not come to be; of one with a password nothing is taken. */
    void release(String userId);

    void setPassword(String userId, String passwordHash);
}
