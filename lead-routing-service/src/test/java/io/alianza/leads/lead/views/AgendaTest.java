package io.alianza.leads.lead.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Instant EARLY = Instant.parse("2011-01-31T23:00:00Z");
    private static final Instant LATE = Instant.parse("2026-03-02T10:00:00Z");

    private record Lead(String place, Instant since) {}

    @Test
    void what_waits_for_an_answer_comes_first_and_what_is_over_last() {
        List<Lead> inOrder = List.of(
                new Lead("offered", EARLY),
                new Lead("offered", LATE),
                new Lead("held", EARLY),
                new Lead("held", LATE),
                new Lead("unassignable", EARLY),
                new Lead("waiting", EARLY),
                new Lead("waiting", LATE),
                new Lead("closed", LATE),
                new Lead("closed", EARLY));

        assertThat(inOrder.reversed().stream()
                        .sorted(Comparator.comparingLong(lead -> Agenda.of(lead.place(), lead.since()))))
                .containsExactlyElementsOf(inOrder);
    }
}
