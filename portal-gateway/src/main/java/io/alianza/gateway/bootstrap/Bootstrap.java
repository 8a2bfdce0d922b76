package io.alianza.gateway.bootstrap;

import io.alianza.gateway.access.Accounts;
import io.alianza.gateway.access.Credentials;
import io.alianza.gateway.access.Credentials.Credential;
import io.alianza.gateway.access.SignInNames;
import io.alianza.gateway.bootstrap.SampleAccounts.SampleClient;
import io.alianza.gateway.bootstrap.SampleAccounts.SampleUser;
import io.alianza.gateway.settings.GatewayProperties;
import io.alianza.gateway.tokens.MachineClients;
import io.alianza.gateway.tokens.MachineClients.MachineClient;
import io.alianza.gateway.users.UserCommand.InviteUser;
import io.alianza.support.model.Ids;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

/** Applies the sample's accounts at each start, so that what the launcher printed is what lets one in. */
public final class Bootstrap implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Bootstrap.class);

    private final GatewayProperties house;
    private final Accounts accounts;
    private final Credentials credentials;
    private final SignInNames names;
    private final MachineClients clients;
    private final PasswordEncoder encoder;

    public Bootstrap(
            GatewayProperties house,
            Accounts accounts,
            Credentials credentials,
            SignInNames names,
            MachineClients clients,
            PasswordEncoder encoder) {
        this.house = house;
        this.accounts = accounts;
        this.credentials = credentials;
        this.names = names;
        this.clients = clients;
        this.encoder = encoder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (house.operationsSecret() != null && !house.operationsSecret().isBlank()) {
            keep(new SampleClient("operations", house.operationsSecret(), List.of("operations", "manager"), null));
        }
        @Nullable Path file = house.bootstrapFile();
        if (file != null) {
            apply(JsonMapper.shared().readValue(file.toFile(), SampleAccounts.class));
        }
    }

    void apply(SampleAccounts sample) {
        List<SampleUser> users = Objects.requireNonNullElse(sample.users(), List.of());
        List<SampleClient> machines = Objects.requireNonNullElse(sample.clients(), List.of());
        users.forEach(this::register);
        machines.forEach(this::keep);
        log.info("{} sample users and {} machine clients are in place", users.size(), machines.size());
    }

    private void register(SampleUser user) {
        String id = Optional.ofNullable(user.id()).orElseGet(() -> Ids.derived("user", user.email()));
        String language = Objects.requireNonNullElse(user.language(), "es");
        var command = new InviteUser(
                id, user.roles(), user.partnerId(), language, house.zone().getId());
        accounts.register(command, new Accounts.Person(user.name(), user.email()));
        boolean isTheOne = credentials
                .byName(names.hash(user.email()))
                .flatMap(Credential::passwordHash)
                .filter(hash -> encoder.matches(user.password(), hash))
                .isPresent();
        if (!isTheOne) {
            accounts.choosePassword(id, user.password());
        }
    }

    private void keep(SampleClient client) {
        boolean known = clients.find(client.clientId())
                .filter(kept -> encoder.matches(client.secret(), kept.secretHash()))
                .filter(kept ->
                        kept.roles().equals(client.roles()) && Objects.equals(kept.organisation(), client.org()))
                .isPresent();
        if (!known) {
            clients.keep(new MachineClient(
                    client.clientId(), encoder.encode(client.secret()), client.roles(), client.org()));
        }
    }
}
