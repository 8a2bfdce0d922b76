package io.alianza.local.store.index;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.math.BigDecimal;

/**
 * Integers, longs, doubles and decimals in one order: the nearest double not above the value, then the rest in the same
 * way. A double is its own, so most numbers are nine bytes; three doubles hold more digits than any decimal has.
 */
final class NumberEncoder {

    private static final int EXACT = 0;
    private static final int REST_FOLLOWS = 1;
    private static final int MOST_PARTS = 3;
    private static final long LARGEST_EXACT = 1L << 53;

    private NumberEncoder() {}

    static void encode(Number number, ByteWriter out) {
        switch (number) {
            case Integer i -> encodeExact(i, out);
            case Long l when Math.abs(l) <= LARGEST_EXACT && l != Long.MIN_VALUE -> encodeExact(l, out);
            case Long l -> encode(BigDecimal.valueOf(l), 1, out);
            case Decimal128 decimal
            when Double.isNaN(decimal.doubleValue()) || Double.isInfinite(decimal.doubleValue()) ->
                encodeExact(decimal.doubleValue(), out);
            case Decimal128 decimal when decimal.equals(Decimal128.NEGATIVE_ZERO) -> encodeExact(0, out);
            case Decimal128 decimal -> encode(decimal.toBigDecimal(), 1, out);
            default -> encodeExact(number.doubleValue(), out);
        }
    }

    private static void encodeExact(double value, ByteWriter out) {
        out.writeLong(sortable(value)).write(EXACT);
    }

    private static void encode(BigDecimal value, int part, ByteWriter out) {
        var floor = floor(value);
        out.writeLong(sortable(floor));
        var rest = value.subtract(new BigDecimal(floor));
        if (rest.signum() == 0 || part == MOST_PARTS) {
            out.write(EXACT);
        } else {
            out.write(REST_FOLLOWS);
            encode(rest, part + 1, out);
        }
    }

    private static double floor(BigDecimal value) {
        var nearest = value.doubleValue();
        if (Double.isInfinite(nearest)) {
            return nearest > 0 ? Double.MAX_VALUE : -Double.MAX_VALUE;
        }
        return new BigDecimal(nearest).compareTo(value) > 0 ? Math.nextDown(nearest) : nearest;
    }

    /** IEEE 754 in an order that unsigned bytes have; both zeros are one, and what is no number comes first. */
    private static long sortable(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        var bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
        return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
    }
}
