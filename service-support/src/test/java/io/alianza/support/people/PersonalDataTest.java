package io.alianza.support.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.local.TestPlatform;
import io.alianza.support.commands.Receipt;
import io.alianza.support.model.KeyedHash;
import io.alianza.support.model.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One request meets another while its own is on its way: what it does in between stands inside of it. */
class PersonalDataTest {

    private static final String ID = "person-1";
    private static final Map<String, String> SAID = Map.of("name", "Ana");

    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("people"));
    private final People people = new MongoPeople(database, Clock.systemUTC());
    private final PersonalData data =
            new PersonalData(people, new KeyedHash("0123456789abcdef0123456789abcdef"), "person");

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    private static Receipt answer(boolean changed) {
        return new Receipt("contact-1", 0, "log:1", changed);
    }

    private static Receipt refuse() {
        throw Refusal.conflict("already-there", Map.of());
    }

    private void request(Supplier<Receipt> outcome) {
        data.keptWhile(ID, SAID, outcome);
    }

    private void refusedRequest() {
        assertThatThrownBy(() -> request(PersonalDataTest::refuse)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_refused_request_leaves_nothing() {
        refusedRequest();

        assertThat(people.find(ID)).isEmpty();
        assertThat(database.getCollection("people").countDocuments()).isZero();
    }

    @Test
    void a_request_that_changed_nothing_leaves_nothing() {
        request(() -> answer(false));

        assertThat(people.find(ID)).isEmpty();
    }

    @Test
    void of_two_at_once_the_refused_one_takes_nothing_from_the_other() {
        request(() -> {
            refusedRequest();
            return answer(true);
        });

        assertThat(people.find(ID)).hasValue(SAID);
    }

    @Test
    void of_two_at_once_the_one_that_came_first_and_is_refused_last_takes_nothing_from_the_other() {
        assertThatThrownBy(() -> request(() -> {
                    request(() -> answer(true));
                    return refuse();
                }))
                .isInstanceOf(Refusal.class);

        assertThat(people.find(ID)).hasValue(SAID);
    }

    @Test
    void of_two_at_once_the_one_that_changed_nothing_takes_nothing_from_the_other() {
        request(() -> {
            request(() -> answer(false));
            return answer(true);
        });

        assertThat(people.find(ID)).hasValue(SAID);
    }

    @Test
    void two_that_are_refused_at_once_leave_nothing() {
        assertThatThrownBy(() -> request(() -> {
                    refusedRequest();
                    return refuse();
                }))
                .isInstanceOf(Refusal.class);

        assertThat(database.getCollection("people").countDocuments()).isZero();
    }

    @Test
    void what_was_imported_stays() {
        data.keepAll(Map.of(ID, SAID));
        refusedRequest();

        assertThat(people.find(ID)).hasValue(SAID);
    }

    /** Blocked first, destroyed after the limitation period: a late repetition must neither show nor destroy it. */
    @Test
    void a_repetition_neither_shows_nor_destroys_who_is_blocked() {
        request(() -> answer(true));
        people.block(ID);
        refusedRequest();
        request(() -> answer(false));
        data.keepAll(Map.of(ID, SAID));

        assertThat(people.find(ID)).isEmpty();
        assertThat(database.getCollection("people").countDocuments()).isOne();
    }

    /** As one that was put back from elsewhere: nobody has counted who needs it. */
    @Test
    void a_record_whose_needs_nobody_counted_stays() {
        database.getCollection("people")
                .insertOne(new Document("_id", ID).append("fields", new Document("name", "Ana")));
        refusedRequest();

        assertThat(people.find(ID)).hasValue(SAID);
    }

    @Test
    void erased_is_erased() {
        request(() -> answer(true));
        people.erase(ID);

        assertThat(database.getCollection("people").countDocuments()).isZero();
    }
}
