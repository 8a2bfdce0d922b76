package io.alianza.local.house;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who can sign in to a house from its first start: what {@code ALIANZA_BOOTSTRAP_FILE} holds. */
public record Accounts(List<User> users, List<Client> clients) {

    /** @param partnerId partner the user belongs to; absent for the vendor's people */
    public record User(
            String email,
            String name,
            String password,
            List<String> roles,
            @Nullable String partnerId,
            String language) {}

    /** A machine client. */
    public record Client(String clientId, String secret, List<String> roles) {}

    static final List<String> LAUNCHER_ROLES = List.of("operations", "integration", "manager", "finance");

    /** Nobody but the launcher. */
    public static Accounts onlyTheLauncher(Secrets secrets) {
        return new Accounts(List.of(), List.of(new Client(Secrets.LAUNCHER, secrets.launcherSecret(), LAUNCHER_ROLES)));
    }

    /** The launcher, a machine client and people of vendor and of two partners; passwords are new each time. */
    public static Accounts sample(Secrets secrets, String firstPartner, String secondPartner) {
        List<User> users = new ArrayList<>();
        users.add(vendor("canal", "Responsable de canal", "manager"));
        users.add(vendor("operaciones", "Operaciones", "operations"));
        users.add(vendor("finanzas", "Finanzas", "finance"));
        users.add(partner("admin.uno", "Administración, partner uno", "partner-admin", firstPartner));
        users.add(partner("comercial.uno", "Comercial, partner uno", "partner-rep", firstPartner));
        users.add(partner("admin.dos", "Administración, partner dos", "partner-admin", secondPartner));
        users.add(partner("comercial.dos", "Comercial, partner dos", "partner-rep", secondPartner));
        List<Client> clients = List.of(
                new Client(Secrets.LAUNCHER, secrets.launcherSecret(), LAUNCHER_ROLES),
                new Client("crm", Secrets.password(18), List.of("integration")));
        return new Accounts(List.copyOf(users), clients);
    }

    private static User vendor(String name, String title, String role) {
        return new User(name + "@fabricante.example", title, Secrets.password(9), List.of(role), null, "es");
    }

    private static User partner(String name, String title, String role, String partnerId) {
        return new User(name + "@partner.example", title, Secrets.password(9), List.of(role), partnerId, "es");
    }
}
