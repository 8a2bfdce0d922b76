package io.alianza.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleChannelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final SampleChannel channel = SampleChannel.of(1, DAY);

    @Test
    void the_same_seed_and_day_give_the_same_hash_and_another_seed_or_day_another() {
        String hash = new SampleFiles(channel).hash();

        assertThat(new SampleFiles(SampleChannel.of(1, DAY)).hash()).isEqualTo(hash);
        assertThat(new SampleFiles(SampleChannel.of(2, DAY)).hash()).isNotEqualTo(hash);
        assertThat(new SampleFiles(SampleChannel.of(1, DAY.plusDays(1))).hash()).isNotEqualTo(hash);
    }

    @Test
    void it_has_120_partners_2000_leads_and_nothing_after_its_last_day() {
        assertThat(channel.partners()).hasSize(120);
        assertThat(channel.leads())
                .hasSize(2000)
                .allMatch(lead -> !lead.capturedOn().isAfter(DAY));
        assertThat(channel.deals())
                .hasSizeGreaterThan(300)
                .allMatch(deal -> !deal.on().isAfter(DAY));
        assertThat(channel.leads()).allMatch(lead -> lead.closedOn().stream().noneMatch(day -> day.isAfter(DAY)));
    }

    @Test
    void keys_names_and_tax_numbers_are_unique() {
        List<String> taxIds =
                channel.partners().stream().map(SamplePartner::taxId).toList();

        assertThat(new HashSet<>(taxIds)).hasSameSizeAs(taxIds);
        assertThat(channel.leads().stream().map(SampleLead::key).distinct()).hasSize(2000);
        assertThat(channel.deals().stream().map(SampleDeal::key).distinct()).hasSameSizeAs(channel.deals());
        assertThat(channel.partners().stream().map(SamplePartner::legalName).distinct())
                .hasSize(120);
    }

    @Test
    void nobody_holds_more_open_leads_than_it_has_capacity_for() {
        for (SamplePartner partner : channel.partners()) {
            long open = channel.leads().stream()
                    .filter(lead -> lead.outcome().equals("open")
                            && lead.partner().filter(partner::equals).isPresent())
                    .count();
            assertThat(open).as(partner.key()).isLessThanOrEqualTo(partner.capacity());
        }
    }

    @Test
    void each_of_the_first_two_partners_alone_can_be_offered_exactly_two_fresh_leads() {
        for (SamplePartner partner : channel.partners().subList(0, 2)) {
            List<SampleLead> fresh = channel.leads().stream()
                    .filter(lead ->
                            lead.partner().isEmpty() && partner.provinces().contains(lead.province()))
                    .toList();
            assertThat(fresh)
                    .hasSize(2)
                    .allSatisfy(lead -> assertThat(channel.partners().stream()
                                    .filter(other -> other.sells(
                                            lead.province(), lead.product().substring(0, 3))))
                            .containsExactly(partner));
        }
    }

    @Test
    void each_of_the_first_two_partners_has_one_registration_in_review_and_sales_in_eight_months_before() {
        for (SamplePartner partner : channel.partners().subList(0, 2)) {
            List<SampleDeal> own = channel.deals().stream()
                    .filter(deal -> deal.partner().equals(partner))
                    .toList();
            assertThat(own)
                    .filteredOn(deal -> deal.state().equals("registered"))
                    .hasSize(1);
            assertThat(own.stream()
                            .filter(deal -> deal.on().isBefore(DAY.withDayOfMonth(1)))
                            .map(deal -> deal.on().withDayOfMonth(1))
                            .distinct())
                    .hasSizeGreaterThanOrEqualTo(8);
            assertThat(own)
                    .filteredOn(deal -> deal.on().equals(DAY) && deal.state().equals("won"))
                    .hasSize(2);
        }
    }

    @Test
    void tax_numbers_have_the_check_digit_of_the_order() {
        // 9900100: 9 doubled is 18, 1 + 8 = 9; + 9; + 0 + 0; 1 doubled = 2; + 0 + 0: 20, to the next ten 0.
        assertThat(TaxNumber.of('B', 100)).isEqualTo("B99001000");
        // 9900101: the last 1 is doubled too: 22, to the next ten 8.
        assertThat(TaxNumber.of('B', 101)).isEqualTo("B99001018");
    }
}
