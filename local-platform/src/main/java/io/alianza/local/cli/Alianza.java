package io.alianza.local.cli;

import io.alianza.local.house.StartFailure;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The launcher. What goes wrong is one sentence on the error output and an exit code that is not 0. */
@Command(
        name = "alianza",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "Alianza 0.1.0",
        description = "Partner relationship management on one machine.",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            PrepareCommand.class,
            ImportCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            UserCommand.class,
            ResetCommand.class,
            CheckCommand.class,
            TraceCommand.class
        })
public final class Alianza implements Runnable {

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    public static void main(String[] arguments) {
        // Partners' names have accents whatever the console's locale says.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        CommandLine commandLine = new CommandLine(new Alianza());
        commandLine.setExecutionExceptionHandler((exception, line, result) -> {
            if (exception instanceof StartFailure || exception instanceof Refused) {
                System.err.println(exception.getMessage());
                return 1;
            }
            if (exception instanceof IOException || exception instanceof UncheckedIOException) {
                System.err.println("A file cannot be read or written: " + exception.getMessage());
                return 1;
            }
            throw exception;
        });
        System.exit(commandLine.execute(arguments));
    }
}
