package io.alianza.gateway.tokens;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Programs that call the API in their own name. */
public final class MachineClients implements RegisteredClientRepository {

    static final Duration TOKEN_LIVES = Duration.ofMinutes(10);
    static final String ROLES = "alianza.roles";
    static final String ORGANISATION = "alianza.org";

    /**
     * @param secretHash encoded by the password encoder
     * @param organisation partner the client works for; absent for the vendor's own systems
     */
    public record MachineClient(
            String id,
            String secretHash,
            List<String> roles,
            @Nullable String organisation) {}

    private final MongoCollection<Document> documents;

    public MachineClients(MongoDatabase database) {
        documents = database.getCollection("machine-clients").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    public void keep(MachineClient client) {
        Document document = new Document("_id", client.id())
                .append("secret", client.secretHash())
                .append("roles", client.roles())
                .append("org", client.organisation());
        documents.replaceOne(Filters.eq("_id", client.id()), document, new ReplaceOptions().upsert(true));
    }

    public Optional<MachineClient> find(String id) {
        @Nullable Document found = documents.find(Filters.eq("_id", id)).first();
        return Optional.ofNullable(found)
                .map(d -> new MachineClient(
                        id,
                        Objects.requireNonNull(d.getString("secret")),
                        d.getList("roles", String.class, new ArrayList<>()),
                        d.getString("org")));
    }

    /** Clients are kept by {@link #keep}; the framework calls this only to store a secret encoded anew. */
    @Override
    public void save(RegisteredClient registered) {
        find(registered.getClientId())
                .ifPresent(client -> keep(new MachineClient(
                        client.id(),
                        Objects.requireNonNull(registered.getClientSecret()),
                        client.roles(),
                        client.organisation())));
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return find(clientId).map(MachineClients::registered).orElse(null);
    }

    private static RegisteredClient registered(MachineClient client) {
        ClientSettings.Builder settings = ClientSettings.builder().setting(ROLES, client.roles());
        if (client.organisation() != null) {
            settings.setting(ORGANISATION, client.organisation());
        }
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientSecret(client.secretHash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(settings.build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIVES)
                        .build())
                .build();
    }
}
