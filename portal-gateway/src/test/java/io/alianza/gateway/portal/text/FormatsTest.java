package io.alianza.gateway.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Runs in a Turkish JVM in Samoa on purpose: nothing may come from the machine's own language or zone. */
class FormatsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneId.of("UTC"));
    private final Formats es = formats("es", "Europe/Madrid");
    private final Formats en = formats("en", "Europe/Madrid");

    private static Formats formats(String language, String zone) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Formats(Locale.of(language), ZoneId.of(zone), CLOCK, messages);
    }

    /** A space that does not break is a space to the reader. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5 | EUR | 1.234,50 € | €1,234.50",
                "0 | EUR | 0,00 € | €0.00",
                "-80 | EUR | -80,00 € | -€80.00",
                "1234567.89 | USD | 1.234.567,89 US$ | US$1,234,567.89",
                "1000 | JPY | 1.000 JPY | JP¥1,000",
                "2024.9940 | EUR | 2.024,994 € | €2,024.994"
            })
    void money_by_language_always_with_its_currency(String amount, String currency, String spanish, String english) {
        assertThat(plain(es.money(Money.of(amount, currency)))).isEqualTo(spanish);
        assertThat(plain(en.money(Money.of(amount, currency)))).isEqualTo(english);
    }

    @Test
    void unlike_currencies_are_listed_and_never_added() {
        List<Money> two = List.of(Money.of("10", "EUR"), Money.of("5", "USD"));

        assertThat(plain(es.moneys(two))).isEqualTo("10,00 € y 5,00 US$");
        assertThat(plain(en.moneys(two))).isEqualTo("€10.00 and US$5.00");
        assertThat(es.moneys(List.of())).isEqualTo(Formats.DASH);
    }

    @Test
    void days_and_months_as_the_language_writes_them() {
        assertThat(es.day(LocalDate.of(2026, 11, 17))).isEqualTo("17 nov 2026");
        assertThat(en.day(LocalDate.of(2026, 11, 17))).isEqualTo("17 Nov 2026");
        assertThat(es.month(YearMonth.of(2026, 10))).isEqualTo("octubre de 2026");
        assertThat(en.month(YearMonth.of(2026, 10))).isEqualTo("October 2026");
    }

    @Test
    void times_in_the_readers_zone() {
        Instant noon = Instant.parse("2026-11-23T12:00:00Z");

        assertThat(es.moment(noon)).isEqualTo("hoy a las 13:00");
        assertThat(formats("es", "Atlantic/Canary").moment(noon)).isEqualTo("hoy a las 12:00");
        assertThat(en.moment(Instant.parse("2026-11-24T08:30:00Z"))).isEqualTo("tomorrow at 09:30");
        assertThat(es.moment(Instant.parse("2026-11-19T08:30:00Z"))).isEqualTo("el 19 nov 2026 a las 09:30");
    }

    @Test
    void midnight_belongs_to_the_readers_day() {
        Instant late = Instant.parse("2026-11-23T23:30:00Z");

        assertThat(es.moment(late)).isEqualTo("mañana a las 00:30");
        assertThat(formats("es", "Atlantic/Canary").moment(late)).isEqualTo("hoy a las 23:30");
    }

    @Test
    void a_quotient_without_inputs_is_a_dash() {
        assertThat(es.percent(null)).isEqualTo("–");
        assertThat(plain(es.percent(new BigDecimal("0.074")))).isEqualTo("7,4 %");
        assertThat(en.percent(new BigDecimal("0.074"))).isEqualTo("7.4%");
    }

    @Test
    void an_unknown_word_of_an_open_list_is_shown_as_it_came() {
        assertThat(es.word("status", "active")).isEqualTo("activo");
        assertThat(es.word("status", "brand-new")).isEqualTo("brand-new");
    }

    @Test
    void plural_forms_are_right_in_both_languages() {
        assertThat(es.say("closing.go", 1)).isEqualTo("Cerrar 1 liquidación");
        assertThat(es.say("closing.go", 38)).isEqualTo("Cerrar 38 liquidaciones");
        assertThat(en.say("closing.go", 1)).isEqualTo("Close 1 statement");
        assertThat(en.say("manager.home.lead", 0, "", "", "", "")).isEqualTo("Nothing waits for you right now");
    }

    private String euros(BigDecimal value) {
        return es.roundMoney(new Money(value, "EUR"));
    }

    @Test
    void ticks_are_round_few_and_worded_by_the_same_formatter() {
        assertThat(plain(Ticks.upTo(new BigDecimal("212300.50"), BigDecimal.valueOf(5), this::euros)))
                .isEqualTo("0|0 €;50000|50.000 €;100000|100.000 €;150000|150.000 €;200000|200.000 €;250000|250.000 €");
        assertThat(plain(Ticks.upTo(BigDecimal.ZERO, BigDecimal.valueOf(5), this::euros)))
                .startsWith("0|0 €;");
    }
}
