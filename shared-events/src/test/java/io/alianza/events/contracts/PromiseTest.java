package io.alianza.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.events.Amount;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that the promises bite: each change that would break a reader is caught, each that would not is let through. */
class PromiseTest {

    /** What was approved. */
    record Won(
            String dealId,
            Amount amount,
            int lines,
            @Nullable String leadId,
            Map<String, String> externalIds) {}

    private static final String APPROVED_SCHEMA = Json.pretty(SchemaOf.of(Won.class, "urn:test:won"));
    private static final String APPROVED_SAMPLE = """
            {"dealId": "deal-1", "amount": {"amount": "1.0000", "currency": "EUR"}, "lines": 2, "leadId": "lead-1", "externalIds": {"crm": "7"}}
            """;

    record Unchanged(
            String dealId,
            Amount amount,
            int lines,
            @Nullable String leadId,
            Map<String, String> externalIds) {}

    @Test
    void nothing_changed_breaks_nothing() {
        assertThat(broken(Unchanged.class, APPROVED_SAMPLE)).isEmpty();
    }

    record WithAnOptionalField(
            String dealId,
            Amount amount,
            int lines,
            @Nullable String leadId,
            Map<String, String> externalIds,
            @Nullable String stage) {}

    @Test
    void an_optional_field_more_breaks_nobody() {
        String sample = APPROVED_SAMPLE.replace("\"lines\"", "\"stage\": \"proposal\", \"lines\"");

        assertThat(broken(WithAnOptionalField.class, sample)).isEmpty();
    }

    record WithoutTheOptionalField(String dealId, Amount amount, int lines, Map<String, String> externalIds) {}

    @Test
    void an_optional_field_less_breaks_nobody() {
        assertThat(broken(WithoutTheOptionalField.class, APPROVED_SAMPLE.replace("\"leadId\": \"lead-1\", ", "")))
                .isEmpty();
    }

    record Renamed(
            String id, Amount amount, int lines, @Nullable String leadId, Map<String, String> externalIds) {}

    @Test
    void a_renamed_field_breaks_both_sides() {
        assertThat(broken(Renamed.class, APPROVED_SAMPLE.replace("dealId", "id")))
                .anyMatch(fault -> fault.contains("missing in what was written then: /id"))
                .anyMatch(fault -> fault.contains("does not understand") && fault.contains("dealId"));
    }

    record WithARequiredField(
            String dealId,
            Amount amount,
            int lines,
            int year,
            @Nullable String leadId,
            Map<String, String> externalIds) {}

    @Test
    void a_required_field_more_breaks_readers_of_old_events_also_when_it_is_a_number() {
        assertThat(broken(WithARequiredField.class, APPROVED_SAMPLE.replace("\"lines\"", "\"year\": 2026, \"lines\"")))
                .contains("missing in what was written then: /year")
                .noneMatch(fault -> fault.contains("earlier reader"));
    }

    record OptionalBecameRequired(
            String dealId, Amount amount, int lines, String leadId, Map<String, String> externalIds) {}

    @Test
    void an_optional_field_that_becomes_required_breaks_readers_of_old_events() {
        String withoutLead = Promise.withoutOptional(APPROVED_SAMPLE, Won.class);

        assertThat(Promise.given(withoutLead)
                        .whenReadAs(OptionalBecameRequired.class)
                        .thenBroken())
                .containsExactly("missing in what was written then: /leadId");
    }

    record RequiredBecameOptional(
            @Nullable String dealId,
            Amount amount,
            int lines,
            @Nullable String leadId,
            Map<String, String> externalIds) {}

    @Test
    void a_required_field_that_becomes_optional_breaks_earlier_readers() {
        assertThat(broken(RequiredBecameOptional.class, APPROVED_SAMPLE))
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains("needs more", "dealId"));
    }

    /** Money and lines as they were approved, and with something in them that became optional. */
    record Priced(Money price, List<Line> lines) {}

    record Money(String amount, String currency) {}

    record Line(String lineId, Money price) {}

    record MoneyNested(LooserMoney price, List<Line> lines) {}

    record LooserMoney(String amount, @Nullable String currency) {}

    record LineNested(Money price, List<LooserLine> lines) {}

    record LooserLine(@Nullable String lineId, Money price) {}

    record MoneyOfLineNested(Money price, List<LineOfLooserMoney> lines) {}

    record LineOfLooserMoney(String lineId, LooserMoney price) {}

    private static final String PRICED = """
            {"price": {"amount": "1.00", "currency": "EUR"},
             "lines": [{"lineId": "1", "price": {"amount": "1.00", "currency": "EUR"}}]}
            """;

    @ParameterizedTest
    @ValueSource(classes = {MoneyNested.class, LineNested.class, MoneyOfLineNested.class})
    void a_required_field_inside_a_part_that_becomes_optional_breaks_earlier_readers(Class<?> changed) {
        String earlier = Json.pretty(SchemaOf.of(Priced.class, "urn:test:priced"));

        assertThat(Promise.given(PRICED).whenReadBy(earlier, Priced.class).thenBroken())
                .isEmpty();
        assertThat(Promise.given(PRICED).whenReadBy(earlier, changed).thenBroken())
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains("needs more"));
    }

    record AnotherType(
            String dealId,
            String amount,
            int lines,
            @Nullable String leadId,
            Map<String, String> externalIds) {}

    @Test
    void another_type_breaks_both_sides() {
        assertThat(broken(
                        AnotherType.class,
                        APPROVED_SAMPLE.replaceFirst(
                                "\\{\"amount\": \"1.0000\", \"currency\": \"EUR\"}", "\"1.0000\"")))
                .anyMatch(fault -> fault.contains("cannot be read as AnotherType"))
                .anyMatch(fault -> fault.contains("does not understand") && fault.contains("amount"));
    }

    record Looser(
            String dealId,
            Amount amount,
            int lines,
            @Nullable String leadId,
            Map<String, Integer> externalIds) {}

    @Test
    void another_type_inside_a_map_breaks_earlier_readers() {
        assertThat(broken(Looser.class, APPROVED_SAMPLE.replace("\"7\"", "7"))).isNotEmpty();
    }

    @Test
    void a_text_that_is_no_decimal_breaks_earlier_readers() {
        assertThat(broken(Unchanged.class, APPROVED_SAMPLE.replace("1.0000", "1,00")))
                .anyMatch(fault -> fault.contains("does not understand") && fault.contains("amount"));
    }

    private static List<String> broken(Class<?> changed, String newSample) {
        List<String> asReader =
                Promise.given(APPROVED_SAMPLE).whenReadAs(changed).thenBroken();
        List<String> asWriter =
                Promise.given(newSample).whenReadBy(APPROVED_SCHEMA, changed).thenBroken();
        return Stream.of(asReader, asWriter).flatMap(List::stream).distinct().toList();
    }
}
