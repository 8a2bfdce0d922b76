package io.alianza.local.cli;

import io.alianza.local.house.HouseFolder;
import io.alianza.local.house.Running;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes the kept data, after showing what goes and asking. */
@Command(name = "reset", description = "Removes all data of ./alianza up; asks first.")
final class ResetCommand implements Callable<Integer> {

    @Mixin
    private final HouseOptions options = new HouseOptions();

    @Option(names = "--yes", description = "Does not ask.")
    private boolean yes;

    @Override
    public Integer call() {
        HouseFolder folder = options.kept();
        if (Running.in(folder).isPresent()) {
            throw new Refused("Alianza runs with these data: stop it first with Ctrl-C in its window.");
        }
        if (folder.size() == 0) {
            System.out.println("There is nothing to remove in " + folder.root() + ".");
            return 0;
        }
        System.out.println("This removes " + folder.root() + " (" + (folder.size() >> 20)
                + " MiB): every event log and view, the broker's topics, people, users, logs. It cannot be undone.");
        if (!yes && !confirmed()) {
            System.out.println("Nothing was removed.");
            return 1;
        }
        folder.delete();
        System.out.println("Removed.");
        return 0;
    }

    private static boolean confirmed() {
        System.out.print("Type RESET to go on: ");
        System.out.flush();
        Scanner answers = new Scanner(System.in, StandardCharsets.UTF_8);
        return answers.hasNextLine() && answers.nextLine().strip().equals("RESET");
    }
}
