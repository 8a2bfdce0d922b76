package io.alianza.local.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Users of the running house. */
@Command(name = "user", description = "Adds users.", subcommands = UserCommand.Add.class)
final class UserCommand {

    /** Invites a person; the invitation's link is in the mail folder. */
    @Command(name = "add", description = "Invites a user; the link to choose a password is in the house's mail folder.")
    static final class Add implements Callable<Integer> {

        @Mixin
        private final HouseOptions options = new HouseOptions();

        @Parameters(index = "0", paramLabel = "NAME")
        private String name = "";

        @Parameters(index = "1", paramLabel = "E-MAIL")
        private String email = "";

        @Option(
                names = "--role",
                required = true,
                description = "manager, finance, operations, partner-admin or partner-rep; may be repeated.")
        private List<String> roles = List.of();

        @Option(names = "--partner", description = "Id of the partner a partner's user belongs to.")
        @Nullable
        String partner;

        @Override
        public Integer call() {
            RunningHouse house = options.running();
            Map<String, Object> user = new LinkedHashMap<>();
            user.put("name", name);
            user.put("email", email);
            user.put("roles", roles);
            if (partner != null) {
                user.put("partnerId", partner);
            }
            house.api().post("/api/v1/users", user);
            System.out.println("Invited. The link to choose a password is in the newest mail in "
                    + house.folder().mails() + ".");
            return 0;
        }
    }
}
