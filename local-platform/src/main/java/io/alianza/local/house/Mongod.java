package io.alianza.local.house;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** A MongoDB server that is installed on this machine, run as a replica set of one node. */
final class Mongod {

    private static final int NOT_YET_INITIALIZED = 94;

    private Mongod() {}

    static Optional<Path> onPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Server start(Path program, HouseFolder folder, int port) {
        Path data = folder.root().resolve("mongod");
        try {
            Files.createDirectories(data);
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--replSet",
                            "rs0",
                            "--bind_ip",
                            "127.0.0.1",
                            "--port",
                            String.valueOf(port),
                            "--dbpath",
                            data.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folder.log("store").toFile()))
                    .start();
            becomePrimary(port);
            return new Server(
                    "store", "mongodb://127.0.0.1:" + port + "/?replicaSet=rs0", process.pid(), () -> stop(process));
        } catch (IOException e) {
            throw new StartFailure("The mongod on the PATH does not start: " + e.getMessage() + ".", e);
        }
    }

    private static void becomePrimary(int port) {
        String direct = "mongodb://127.0.0.1:" + port + "/?directConnection=true&serverSelectionTimeoutMS=30000";
        try (MongoClient client = MongoClients.create(direct)) {
            Document member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
            try {
                client.getDatabase("admin").runCommand(new Document("replSetGetStatus", 1));
            } catch (MongoCommandException e) {
                if (e.getErrorCode() != NOT_YET_INITIALIZED) {
                    throw e;
                }
                client.getDatabase("admin")
                        .runCommand(new Document(
                                "replSetInitiate", new Document("_id", "rs0").append("members", List.of(member))));
            }
        }
    }

    private static void stop(Process process) {
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
