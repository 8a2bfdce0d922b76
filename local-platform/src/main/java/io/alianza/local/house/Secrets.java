package io.alianza.local.house;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a house makes for itself at its first start and keeps.
 *
 * @param uniquenessKey keys the hashes that keep tax ids and customers unique; the same for the life of the data
 * @param launcherSecret secret of the machine client the launcher itself uses
 */
public record Secrets(String uniquenessKey, String launcherSecret) {

    /** Id of that client. */
    public static final String LAUNCHER = "launcher";

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets of(HouseFolder folder) {
        if (Files.exists(folder.secrets())) {
            return PrivateFile.read(folder.secrets(), Secrets.class);
        }
        Secrets made = new Secrets(password(32), password(24));
        PrivateFile.write(folder.secrets(), made);
        return made;
    }

    /** @param bytes of randomness */
    static String password(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
