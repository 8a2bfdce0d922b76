package io.alianza.commission.plan;

import io.alianza.support.model.Faults;
import java.math.BigDecimal;
import java.util.List;

/** Bands run from 0 to no end, each beginning where the one before ended. */
record BandsLeaveNoGap(List<Band> bands, String pointer) {

    Faults faults() {
        Faults faults = new Faults().unless(!bands.isEmpty(), pointer, "required", null, "≥ 1");
        BigDecimal reached = BigDecimal.ZERO;
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            String place = pointer + "/" + i;
            faults.unless(
                            band.above().compareTo(reached) == 0,
                            place + "/above",
                            band.above().compareTo(reached) > 0 ? "band-gap" : "band-overlap",
                            band.above().toPlainString(),
                            reached.toPlainString())
                    .and(percent(band, place))
                    .and(end(band, i == bands.size() - 1, place));
            reached = band.upTo() == null ? reached : band.upTo();
        }
        return faults;
    }

    private static Faults percent(Band band, String place) {
        boolean fits = band.percent().signum() >= 0
                && band.percent().compareTo(BigDecimal.valueOf(100)) <= 0
                && band.percent().scale() <= 4;
        return new Faults()
                .unless(fits, place + "/percent", "out-of-range", band.percent().toPlainString(), "0..100");
    }

    private static Faults end(Band band, boolean last, String place) {
        BigDecimal upTo = band.upTo();
        if (upTo == null) {
            return new Faults().unless(last, place + "/upTo", "band-without-end", null, "> " + band.above());
        }
        return new Faults()
                .unless(!last, place + "/upTo", "band-gap", upTo.toPlainString(), "no bound on the last band")
                .unless(
                        upTo.compareTo(band.above()) > 0 && upTo.scale() <= 4,
                        place + "/upTo",
                        "out-of-range",
                        upTo.toPlainString(),
                        "> " + band.above().toPlainString());
    }
}
