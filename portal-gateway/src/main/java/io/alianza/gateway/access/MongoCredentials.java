package io.alianza.gateway.access;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** One document per user; the unique index on the name's hash decides who has it. */
public final class MongoCredentials implements Credentials {

    private final MongoCollection<Document> documents;

    public MongoCredentials(MongoDatabase database) {
        documents = database.getCollection("credentials").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        documents.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
    }

    @Override
    public Optional<Credential> byName(String nameHash) {
        return find(Filters.eq("name", nameHash));
    }

    @Override
    public Optional<Credential> byUser(String userId) {
        return find(Filters.eq("_id", userId));
    }

    @Override
    public String claimName(String nameHash, String userId) {
        try {
            documents.insertOne(new Document("_id", userId).append("name", nameHash));
            return userId;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return byName(nameHash).map(Credential::userId).orElse("");
        }
    }

    @Override
    public void release(String userId) {
        documents.deleteOne(Filters.and(Filters.eq("_id", userId), Filters.exists("password", false)));
    }

    @Override
    public void setPassword(String userId, String passwordHash) {
        documents.updateOne(Filters.eq("_id", userId), Updates.set("password", passwordHash));
    }

    private Optional<Credential> find(Bson filter) {
        @Nullable Document found = documents.find(filter).first();
        return Optional.ofNullable(found)
                .map(d -> new Credential(
                        Objects.requireNonNull(d.getString("_id")),
                        Objects.requireNonNull(d.getString("name")),
                        Optional.ofNullable(d.getString("password"))));
    }
}
