package io.alianza.gateway.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.gateway.users.UserEvent.PasswordChanged;
import io.alianza.gateway.users.UserEvent.PreferencesChosen;
import io.alianza.gateway.users.UserEvent.RolesAssigned;
import io.alianza.gateway.users.UserEvent.UserActivated;
import io.alianza.gateway.users.UserEvent.UserBlocked;
import io.alianza.gateway.users.UserEvent.UserInvited;
import io.alianza.gateway.users.UserEvent.UserUnblocked;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What was written once is read for ever: each type, byte by byte as it was approved. */
class StoredUserEventsTest {

    private static final EventTypes TYPES = EventTypes.of(UserEvent.class);
    private static final JsonEventSerializer SERIALIZER = JsonEventSerializer.of(TYPES);

    private static final Map<String, UserEvent> EXAMPLES = Map.of(
            "{\"userId\":\"u\",\"roles\":[\"partner-rep\"],\"partnerId\":\"p\",\"language\":\"es\",\"zone\":\"Europe/Madrid\"}",
                    new UserInvited("u", List.of("partner-rep"), "p", "es", "Europe/Madrid"),
            "{\"userId\":\"u1\"}", new UserActivated("u1"),
            "{\"userId\":\"u\",\"roles\":[\"finance\"]}", new RolesAssigned("u", List.of("finance")),
            "{\"userId\":\"u2\"}", new UserBlocked("u2"),
            "{\"userId\":\"u3\"}", new UserUnblocked("u3"),
            "{\"userId\":\"u\",\"language\":\"en\",\"zone\":\"Atlantic/Canary\"}",
                    new PreferencesChosen("u", "en", "Atlantic/Canary"),
            "{\"userId\":\"u4\"}", new PasswordChanged("u4"));

    @TestFactory
    Stream<DynamicTest> is_written_and_read_as_approved() {
        return EXAMPLES.entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(example.getValue().toString(), () -> {
                    var stored = SERIALIZER.serialize(example.getValue(), String.class);
                    assertThat(stored.getData()).isEqualTo(example.getKey());
                    Object read = SERIALIZER.deserialize(new SimpleSerializedObject<>(
                            example.getKey(),
                            String.class,
                            stored.getType().getName(),
                            stored.getType().getRevision()));
                    assertThat(read).isEqualTo(example.getValue());
                }));
    }

    @Test
    void the_names_of_the_types_stay() {
        assertThat(TYPES.names())
                .containsExactlyInAnyOrder(
                        "user.invited",
                        "user.activated",
                        "user.roles-assigned",
                        "user.blocked",
                        "user.unblocked",
                        "user.preferences-chosen",
                        "user.password-changed");
        assertThat(EXAMPLES.values().stream().map(Object::getClass).distinct())
                .hasSize(TYPES.names().size());
    }
}
