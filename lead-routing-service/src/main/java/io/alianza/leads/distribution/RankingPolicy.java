package io.alianza.leads.distribution;

import java.math.BigDecimal;
import java.util.List;

/** Ranks those who may get a lead; the first of the ranking gets it and pays one lead's credit. */
@FunctionalInterface
interface RankingPolicy {

    /**
     * @param members those eligible for this lead, with the credit they had before
     * @return the same members with the credit they stand at for this lead, first the one that gets it
     */
    List<Member> rank(List<Member> members);

    /**
     * Smooth weighted round robin with normalised credits. Every lead is shared out: each of those eligible now is credited its
     * weight's part of the sum of their weights, the highest gets the lead and pays 1; who is not eligible keeps its credit. So
     * a partner's credit is always what it should have had minus what it got, and the leads come spread, not in bursts: weights
     * 5, 1, 1 give a a b a c a a. While the same ones are eligible nobody gets more than its share and one lead. Without the
     * normalising a turn among many would weigh more than a turn among few, and where the eligible change the surplus reaches 6
     * leads and more.
     */
    RankingPolicy SMOOTH_WEIGHTED_ROUND_ROBIN = members -> {
        BigDecimal sum = members.stream().map(Member::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return members.stream()
                .map(member -> member.credited(Credit.share(member.weight(), sum)))
                .sorted(Member.MOST_CREDIT_FIRST)
                .toList();
    };
}
