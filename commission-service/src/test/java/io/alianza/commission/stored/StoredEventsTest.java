package io.alianza.commission.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.commission.account.AccountEvent;
import io.alianza.commission.account.AccountExamples;
import io.alianza.commission.account.SeriesEvent;
import io.alianza.commission.agreement.AgreementVersion;
import io.alianza.commission.agreement.PartnerEvent;
import io.alianza.commission.agreement.PartnerEvent.AgreementEndLearned;
import io.alianza.commission.agreement.PartnerEvent.AgreementLearned;
import io.alianza.commission.agreement.PartnerEvent.PartnerLearned;
import io.alianza.commission.bulk.BulkEvent;
import io.alianza.commission.bulk.BulkEvent.ApprovalsRequested;
import io.alianza.commission.bulk.BulkEvent.BulkAdvanced;
import io.alianza.commission.bulk.BulkEvent.BulkFinished;
import io.alianza.commission.bulk.BulkEvent.ClosingsRequested;
import io.alianza.commission.bulk.Obstacle;
import io.alianza.commission.bulk.Scope.Approvals;
import io.alianza.commission.bulk.Scope.Closings;
import io.alianza.commission.deal.DealEvent;
import io.alianza.commission.deal.DealEvent.WonDealLearned;
import io.alianza.commission.plan.PlanEvent;
import io.alianza.commission.plan.PlanEvent.PlanPublished;
import io.alianza.commission.plan.PlanExamples;
import io.alianza.commission.plan.PlanTerms;
import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.StoredEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
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

    private static final EventTypes TYPES = EventTypes.of(
            PlanEvent.class,
            AccountEvent.class,
            SeriesEvent.class,
            PartnerEvent.class,
            DealEvent.class,
            BulkEvent.class);

    private static final JsonEventSerializer SERIALIZER = JsonEventSerializer.of(TYPES);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<Object> EXAMPLES = Stream.concat(
                    AccountExamples.oneOfEach().stream(),
                    Stream.of(
                            published(PlanExamples.standard()),
                            new WonDealLearned(PlanExamples.sold("EUR", "R/bike 1200.5000")),
                            new PartnerLearned("partner-1", "P-7", 0),
                            new AgreementLearned("partner-1", agreement(), 3),
                            new AgreementEndLearned("partner-1", "agreement-1", TODAY, 4),
                            new ApprovalsRequested(
                                    "approvals-1",
                                    new Approvals(List.of(), "partner-1", YearMonth.of(2026, 10), "EUR", 8192, 2),
                                    TODAY),
                            new ClosingsRequested("closings-1", new Closings(YearMonth.of(2026, 10), null, 7), TODAY),
                            new BulkAdvanced("closings-1", 1, "partner-1", 1, List.of(obstacle()), TODAY),
                            new BulkFinished("closings-1", 2, 1, List.of(obstacle()), TODAY)))
            .toList();

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
        String withMore = approved("partner.learned").replace("{", "{\"mood\":\"good\",");

        assertThat(read("partner.learned", withMore)).isEqualTo(new PartnerLearned("partner-1", "P-7", 0));
    }

    private static PlanPublished published(PlanTerms terms) {
        return new PlanPublished(
                "plan-1",
                1,
                terms.name(),
                terms.validFrom(),
                List.of("reseller"),
                terms.measure(),
                terms.precedence(),
                terms.rounding(),
                terms.rules(),
                TODAY);
    }

    private static AgreementVersion agreement() {
        return new AgreementVersion(
                "agreement-1", 1, "reseller", List.of("ES"), List.of("R"), LocalDate.of(2026, 1, 1), null, "plan-1");
    }

    private static Obstacle obstacle() {
        return new Obstacle("partner-1", "2026-10 EUR", "month-has-open-entries", Map.of("waiting", "1"));
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
