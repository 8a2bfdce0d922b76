package io.alianza.local.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The JVM used as a tool: run to its end. */
final class JavaTool {

    private static final long PATIENCE_SECONDS = 180;

    private JavaTool() {}

    /** @throws StartFailure when it does not end well, with the last it said */
    static void run(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(arguments);
        try {
            Path said = Files.createTempFile("alianza-java", ".txt");
            try {
                run(command, said);
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new StartFailure("java does not run: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted.", e);
        }
    }

    private static void run(List<String> command, Path said) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
            throw new StartFailure(lines.isEmpty() ? "java ended with " + process.exitValue() + "." : lines.getLast());
        }
    }
}
