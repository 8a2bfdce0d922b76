package io.alianza.leads.distribution;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * What a partner has coming to it, in leads: an exact fraction in lowest terms, so that equal claims are equal and go by
 * partner id, never by the dust of a rounding.
 *
 * <p>Denominators are built from the weights' sums that occur. Where those keep changing they could grow without end, so a
 * fraction of more than {@value #EXACT_BITS} bits is brought to the nearest 2^-{@value #GRID_BITS}. That moves a credit by less
 * than 2^-{@value #GRID_BITS} of a lead each time: after a billion leads by less than 10^-29.
 *
 * @param numerator has the sign
 * @param denominator positive
 */
record Credit(BigInteger numerator, BigInteger denominator) implements Comparable<Credit> {

    /** Exact for whatever comes and goes among 178 partners of equal weight: lcm(1..178) has 252 bits. */
    static final int EXACT_BITS = 256;

    static final int GRID_BITS = 128;

    static final Credit NONE = new Credit(BigInteger.ZERO, BigInteger.ONE);

    /** One lead. */
    static final Credit LEAD = new Credit(BigInteger.ONE, BigInteger.ONE);

    Credit {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a denominator is positive: " + denominator);
        }
    }

    /** The part a weight has in a sum of weights. */
    static Credit share(BigDecimal weight, BigDecimal sum) {
        int scale = Math.max(Math.max(weight.scale(), sum.scale()), 0);
        return lowest(
                weight.movePointRight(scale).toBigIntegerExact(),
                sum.movePointRight(scale).toBigIntegerExact());
    }

    Credit plus(Credit other) {
        if (denominator.equals(other.denominator)) {
            return lowest(numerator.add(other.numerator), denominator);
        }
        return lowest(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Credit minus(Credit other) {
        return plus(new Credit(other.numerator.negate(), other.denominator));
    }

    @Override
    public int compareTo(Credit other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code -2/3}, or {@code 1} where nothing is left over. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    static Credit parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Credit(new BigInteger(text), BigInteger.ONE)
                : new Credit(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    private static Credit lowest(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        BigInteger lowest = denominator.divide(common);
        return lowest.bitLength() <= EXACT_BITS
                ? new Credit(numerator.divide(common), lowest)
                : onGrid(numerator, denominator);
    }

    /** To the nearest grid point: half a step is added, then the floor is taken. */
    private static Credit onGrid(BigInteger numerator, BigInteger denominator) {
        BigInteger twice = numerator.shiftLeft(GRID_BITS + 1).add(denominator);
        BigInteger[] steps = twice.divideAndRemainder(denominator.shiftLeft(1));
        BigInteger floor = steps[1].signum() < 0 ? steps[0].subtract(BigInteger.ONE) : steps[0];
        return lowest(floor, BigInteger.ONE.shiftLeft(GRID_BITS));
    }
}
