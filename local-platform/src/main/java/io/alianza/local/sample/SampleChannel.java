package io.alianza.local.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * The whole sample.
 *
 * @param until its last day
 * @param partners the first two are the ones the sample's partner users belong to
 */
public record SampleChannel(
        long seed,
        LocalDate until,
        List<Province> provinces,
        List<Product> products,
        List<SamplePartner> partners,
        List<SampleLead> leads,
        List<SampleDeal> deals) {

    /** The channel a seed and a day mean. */
    public static SampleChannel of(long seed, LocalDate until) {
        return new SampleGenerator(seed, until).generate();
    }
}
