package io.alianza.leads.distribution;

import java.math.BigDecimal;
import java.util.Comparator;

/** One who takes part in a turn of the rotation. */
record Member(String partnerId, BigDecimal weight, Credit credit) {

    /** The most credit first; ties go by partner id. */
    static final Comparator<Member> MOST_CREDIT_FIRST =
            Comparator.comparing(Member::credit).reversed().thenComparing(Member::partnerId);

    static Member of(Seat seat) {
        return new Member(seat.partnerId(), seat.weight(), seat.credit());
    }

    Member credited(Credit more) {
        return new Member(partnerId, weight, credit.plus(more));
    }
}
