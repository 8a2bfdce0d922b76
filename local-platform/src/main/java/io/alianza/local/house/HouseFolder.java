package io.alianza.local.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where one house keeps its data, logs and secrets. */
public record HouseFolder(Path root) {

    private static final long NEEDED_BYTES = 512L << 20;

    public Path store() {
        return root.resolve("store");
    }

    public Path broker() {
        return root.resolve("broker");
    }

    public Path mails() {
        return root.resolve("mails");
    }

    public Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    Path secrets() {
        return root.resolve("secrets.json");
    }

    /** The secrets of a house that was started here before. */
    public Secrets readSecrets() {
        return Secrets.of(this);
    }

    Path bootstrap() {
        return root.resolve("bootstrap.json");
    }

    Path running() {
        return root.resolve("running.json");
    }

    /** @throws StartFailure when the disk is too full to begin */
    void prepare() {
        try {
            Files.createDirectories(root.resolve("logs"));
            Files.createDirectories(mails());
            mustHaveRoom(root, Files.getFileStore(root).getUsableSpace());
        } catch (IOException e) {
            throw new StartFailure("The folder " + root + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    static void mustHaveRoom(Path root, long usable) {
        if (usable < NEEDED_BYTES) {
            throw new StartFailure(
                    "The disk under " + root + " has " + (usable >> 20) + " MiB left and Alianza needs at least "
                            + (NEEDED_BYTES >> 20) + ": free some space and start again.");
        }
    }

    /** Bytes of everything in it. */
    public long size() {
        return FileTree.size(root);
    }

    public void delete() {
        FileTree.delete(root);
    }
}
