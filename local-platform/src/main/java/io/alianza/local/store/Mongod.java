package io.alianza.local.store;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;

/** A MongoDB server that is installed on this machine, run as a replica set of one node. */
public final class Mongod implements AutoCloseable {

    private static final int NOT_YET_INITIALIZED = 94;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Process process;
    private final int port;

    private Mongod(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The program, where one is on the PATH. */
    public static Optional<Path> onPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it and returns when it takes writes.
     *
     * @throws IllegalStateException when it does not, with where it tells why; nothing is left running
     */
    public static Mongod start(Path program, Path data, Path log, int port) {
        try {
            Files.createDirectories(data);
            Process process = new ProcessBuilder(command(program, data, port))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Mongod started = new Mongod(process, port);
            started.becomePrimary(log);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path program, Path data, int port) {
        return List.of(
                program.toString(),
                "--replSet",
                "rs0",
                "--bind_ip",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                "--dbpath",
                data.toString());
    }

    private void becomePrimary(Path log) {
        long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        String direct = "mongodb://127.0.0.1:" + port + "/?directConnection=true&serverSelectionTimeoutMS=1000";
        try (MongoClient client = MongoClients.create(direct)) {
            MongoDatabase admin = client.getDatabase("admin");
            while (!isPrimary(admin)) {
                if (!process.isAlive() || System.nanoTime() > giveUpAt) {
                    close();
                    throw new IllegalStateException("The mongod on the PATH does not start. Its log: " + log);
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private boolean isPrimary(MongoDatabase admin) {
        try {
            initiateIfNew(admin);
            return admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false);
        } catch (MongoException notYet) {
            return false;
        }
    }

    private void initiateIfNew(MongoDatabase admin) {
        try {
            admin.runCommand(new Document("replSetGetStatus", 1));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != NOT_YET_INITIALIZED) {
                throw e;
            }
            Document member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
            admin.runCommand(
                    new Document("replSetInitiate", new Document("_id", "rs0").append("members", List.of(member))));
        }
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + port + "/?replicaSet=rs0";
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
