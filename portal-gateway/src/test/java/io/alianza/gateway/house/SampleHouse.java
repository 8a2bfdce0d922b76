package io.alianza.gateway.house;

import io.alianza.gateway.access.Accounts;
import io.alianza.gateway.access.Accounts.Person;
import io.alianza.gateway.users.UserCommand.InviteUser;
import io.alianza.support.model.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person per role, all with the same password. */
public final class SampleHouse {

    public static final String PASSWORD = "una-frase-larga-7";

    private SampleHouse() {}

    public static void people(Accounts accounts) {
        add(accounts, "manager", "Marta Soler", List.of("manager"), null);
        add(accounts, "finance", "Iñaki Rey", List.of("finance"), null);
        add(accounts, "operations", "Olga Pons", List.of("operations"), null);
        add(accounts, "admin", "Carmen Vidal", List.of("partner-admin"), HouseInMemory.PARTNER);
        add(accounts, "rep", "Luis Ferrer", List.of("partner-rep"), HouseInMemory.PARTNER);
    }

    public static String email(String who) {
        return who + "@example.com";
    }

    public static String idOf(String who) {
        return Ids.derived("user", email(who));
    }

    private static void add(
            Accounts accounts, String who, String name, List<String> roles, @Nullable String partnerId) {
        accounts.register(
                new InviteUser(idOf(who), roles, partnerId, "es", "Europe/Madrid"), new Person(name, email(who)));
        accounts.choosePassword(idOf(who), PASSWORD);
    }
}
