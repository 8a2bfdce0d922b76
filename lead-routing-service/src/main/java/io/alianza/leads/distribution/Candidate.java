package io.alianza.leads.distribution;

/** A partner that could get a lead, and what entitles it. */
record Candidate(Seat seat, Entitlement entitlement) {

    String partnerId() {
        return seat.partnerId();
    }

    Member member() {
        return new Member(seat.partnerId(), seat.weight(), seat.credit());
    }
}
