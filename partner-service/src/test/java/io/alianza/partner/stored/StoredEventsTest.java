package io.alianza.partner.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.StoredEvent;
import io.alianza.partner.agreement.AgreementEvent;
import io.alianza.partner.agreement.AgreementExamples;
import io.alianza.partner.partner.PartnerEvent;
import io.alianza.partner.partner.PartnerEvent.ContactRemoved;
import io.alianza.partner.partner.PartnerEvent.PartnerCapacitySet;
import io.alianza.partner.partner.PartnerEvent.PartnerProfileRevised;
import io.alianza.partner.partner.Partners;
import io.alianza.partner.tree.TreeEvent;
import io.alianza.partner.tree.TreeEvent.NodeListed;
import io.alianza.partner.uniqueness.ReservationEvent;
import io.alianza.partner.uniqueness.ReservationEvent.ReservationMade;
import io.alianza.partner.uniqueness.ReservationEvent.ReservationReleased;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What was written once must be readable for ever: for each type an example, byte by byte as it was approved, in
 * {@code stored-events/<name>.json}. A test that goes red here asks for a new revision and an upcaster, not for a new file.
 */
class StoredEventsTest {

    private static final EventTypes TYPES =
            EventTypes.of(PartnerEvent.class, AgreementEvent.class, TreeEvent.class, ReservationEvent.class);

    private static final JsonEventSerializer SERIALIZER = JsonEventSerializer.of(TYPES);

    private static final List<Object> EXAMPLES = List.of(
            Partners.registered(),
            Partners.approved(),
            Partners.refused(),
            Partners.activated(),
            Partners.suspended(),
            Partners.terminated(),
            new PartnerCapacitySet(Partners.ID, 9, "0.5", Partners.TODAY),
            new PartnerProfileRevised(
                    Partners.ID,
                    null,
                    null,
                    Partners.PERSON,
                    null,
                    Partners.TAX_ID_KEY,
                    List.of("agency"),
                    "Oro",
                    Partners.PARENT,
                    Partners.TODAY),
            Partners.contactAdded(),
            new ContactRemoved(Partners.ID, Partners.CONTACT, Partners.PERSON, Partners.TODAY),
            AgreementExamples.drafted(
                    1, AgreementExamples.terms(AgreementExamples.TODAY, AgreementExamples.TODAY.plusYears(1), "ES/28")),
            AgreementExamples.activated(2, AgreementExamples.terms(AgreementExamples.TODAY, null)),
            AgreementExamples.terminated(AgreementExamples.TODAY),
            new NodeListed("tree-products", "R/BK-1", "Bici", Map.of("erp", "1"), Partners.TODAY),
            new ReservationMade("tax-id-reservation-1", "tax-id", Partners.ID),
            new ReservationReleased("tax-id-reservation-1", "tax-id", Partners.ID));

    @TestFactory
    Stream<DynamicTest> is_written_and_read_as_approved() {
        return EXAMPLES.stream()
                .map(event -> DynamicTest.dynamicTest(nameOf(event), () -> {
                    String approved = approved(nameOf(event));
                    assertThat(SERIALIZER.serialize(event, String.class).getData())
                            .isEqualTo(approved);
                    assertThat(read(nameOf(event), approved)).isEqualTo(event);
                }));
    }

    @Test
    void every_type_has_an_example() {
        assertThat(EXAMPLES).extracting(StoredEventsTest::nameOf).containsExactlyInAnyOrderElementsOf(TYPES.names());
    }

    @Test
    void a_field_that_is_unknown_is_passed_over() {
        String withMore = approved("partner.approved").replace("{", "{\"mood\":\"good\",");

        assertThat(read("partner.approved", withMore)).isEqualTo(Partners.approved());
    }

    private static Object read(String name, String json) {
        SerializedObject<String> stored = new SimpleSerializedObject<>(json, String.class, name, "1");
        return SERIALIZER.deserialize(stored);
    }

    private static String nameOf(Object event) {
        return event.getClass().getAnnotation(StoredEvent.class).value();
    }

    private static String approved(String name) {
        try (InputStream file = StoredEventsTest.class.getResourceAsStream("/stored-events/" + name + ".json")) {
            return file == null ? "not approved yet" : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
