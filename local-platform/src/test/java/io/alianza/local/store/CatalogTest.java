package io.alianza.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoServerException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class CatalogTest extends StoreBehaviour {

    private List<String> indexNames() {
        return things.listIndexes().map(index -> index.getString("name")).into(new ArrayList<>());
    }

    @Test
    void indexes_are_listed_as_they_were_made() {
        things.createIndex(
                Indexes.compoundIndex(Indexes.ascending("a"), Indexes.descending("b.c")),
                new IndexOptions().unique(true).sparse(true).name("mine"));
        assertThat(indexNames()).containsExactly("_id_", "mine");
        assertThat(things.listIndexes().into(new ArrayList<>()).get(1))
                .containsEntry("key", new Document("a", 1).append("b.c", -1))
                .containsEntry("unique", true)
                .containsEntry("sparse", true);
    }

    @Test
    void making_an_index_again_changes_nothing_and_with_other_options_is_refused() {
        things.createIndex(Indexes.ascending("a"));
        things.createIndex(Indexes.ascending("a"));
        assertThat(indexNames()).hasSize(2);
        assertThat(catchThrowableOfType(
                        MongoCommandException.class,
                        () -> things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true))))
                .isNotNull();
    }

    @Test
    void a_unique_index_over_duplicates_is_refused_and_leaves_nothing() {
        things.insertMany(List.of(doc(1).append("a", 1), doc(2).append("a", 1)));
        var refused = catchThrowableOfType(
                MongoServerException.class,
                () -> things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true)));
        assertThat(refused.getCode()).isEqualTo(11000);
        assertThat(indexNames()).containsExactly("_id_");
    }

    @Test
    void dropping_an_index_leaves_those_of_other_collections() {
        var others = database.getCollection("others");
        things.createIndex(Indexes.ascending("a"));
        others.createIndex(Indexes.ascending("a"));
        things.dropIndex("a_1");
        assertThat(indexNames()).containsExactly("_id_");
        assertThat(others.listIndexes().into(new ArrayList<>())).hasSize(2);
        others.dropIndexes();
        assertThat(others.listIndexes().into(new ArrayList<>())).hasSize(1);
    }

    @Test
    void a_dropped_collection_starts_anew() {
        things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
        things.insertOne(doc(1).append("a", 1));
        things.drop();
        things.insertMany(List.of(doc(1).append("a", 1), doc(2).append("a", 1)));
        assertThat(things.countDocuments()).isEqualTo(2);
        assertThat(indexNames()).containsExactly("_id_");
        database.getCollection("never there").drop();
    }

    @Test
    void a_renamed_collection_keeps_documents_and_indexes() {
        things.createIndex(Indexes.ascending("a"));
        things.insertOne(doc(1).append("a", 1));
        database.getCollection("live").insertOne(doc(9));
        things.renameCollection(
                new MongoNamespace(database.getName(), "live"),
                new com.mongodb.client.model.RenameCollectionOptions().dropTarget(true));
        assertThat(database.listCollectionNames().into(new ArrayList<>())).containsExactly("live");
        var live = database.getCollection("live");
        assertThat(ids(live.find(new Document("a", 1)))).containsExactly(1);
        assertThat(live.listIndexes().into(new ArrayList<>())).hasSize(2);
    }

    @Test
    void a_database_is_there_from_its_first_collection_until_it_is_dropped() {
        assertThat(client.listDatabaseNames().into(new ArrayList<>())).doesNotContain(database.getName());
        things.insertOne(doc(1));
        assertThat(client.listDatabaseNames().into(new ArrayList<>())).contains(database.getName());
        database.drop();
        assertThat(client.listDatabaseNames().into(new ArrayList<>())).doesNotContain(database.getName());
        assertThat(things.countDocuments()).isZero();
    }

    @Test
    void an_unknown_command_is_refused_with_its_code() {
        var refused = catchThrowableOfType(
                MongoCommandException.class, () -> database.runCommand(new Document("makeCoffee", 1)));
        assertThat(refused.getErrorCode()).isEqualTo(59);
    }
}
