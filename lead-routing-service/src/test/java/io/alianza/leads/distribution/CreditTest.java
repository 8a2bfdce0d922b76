package io.alianza.leads.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CreditTest {

    @Test
    void thirds_add_up_to_a_whole_lead() {
        Credit third = share("1", "3");

        assertThat(third.plus(third).plus(third)).isEqualTo(Credit.LEAD);
        assertThat(third.plus(third).plus(third).minus(Credit.LEAD)).isEqualTo(Credit.NONE);
    }

    @Test
    void a_share_of_decimal_weights_is_exact() {
        assertThat(share("0.5", "2.25").toString()).isEqualTo("2/9");
        assertThat(share("200", "400").toString()).isEqualTo("1/2");
    }

    @Property
    void what_is_written_is_read_again(@ForAll int numerator, @ForAll @IntRange(min = 1) int denominator) {
        Credit credit = fraction(numerator, denominator);

        assertThat(Credit.parse(credit.toString())).isEqualTo(credit);
    }

    @Property
    void order_is_that_of_the_numbers(
            @ForAll int one, @ForAll int other, @ForAll @IntRange(min = 1, max = 1000) int denominator) {
        assertThat(Integer.signum(fraction(one, denominator).compareTo(fraction(other, denominator))))
                .isEqualTo(Integer.compare(one, other));
    }

    /** Sums of unlike primes make the denominators grow; they stop at the grid, and no step moves a credit by more than half of it. */
    @Test
    void denominators_do_not_grow_without_end() {
        Credit sum = Credit.NONE;
        boolean rounded = false;
        BigInteger prime = BigInteger.valueOf(1_000_003);
        for (int i = 0; i < 200; i++) {
            Credit before = sum;
            Credit more = new Credit(BigInteger.ONE, prime);
            sum = before.plus(more);

            assertThat(sum.denominator().bitLength()).isLessThanOrEqualTo(Credit.EXACT_BITS);
            assertThat(distance(sum, before, more)).isLessThanOrEqualTo(halfAGridStep());
            rounded |= distance(sum, before, more).compareTo(Credit.NONE) > 0;
            prime = prime.nextProbablePrime();
        }
        assertThat(rounded).isTrue();
    }

    @Test
    void a_negative_credit_is_rounded_to_the_nearest_too() {
        BigInteger large = BigInteger.TWO.pow(300).add(BigInteger.ONE);
        Credit justAboveMinusOne = new Credit(large.negate().add(BigInteger.ONE), large);

        assertThat(justAboveMinusOne.plus(Credit.NONE).plus(new Credit(BigInteger.ZERO, BigInteger.TEN)))
                .isEqualTo(new Credit(BigInteger.ONE.negate(), BigInteger.ONE));
    }

    private static Credit distance(Credit rounded, Credit one, Credit other) {
        BigInteger numerator = one.numerator()
                .multiply(other.denominator())
                .add(other.numerator().multiply(one.denominator()));
        BigInteger denominator = one.denominator().multiply(other.denominator());
        BigInteger difference = rounded.numerator()
                .multiply(denominator)
                .subtract(numerator.multiply(rounded.denominator()))
                .abs();
        return new Credit(difference, rounded.denominator().multiply(denominator));
    }

    private static Credit halfAGridStep() {
        return new Credit(BigInteger.ONE, BigInteger.TWO.pow(Credit.GRID_BITS + 1));
    }

    private static Credit share(String weight, String sum) {
        return Credit.share(new BigDecimal(weight), new BigDecimal(sum));
    }

    private static Credit fraction(int numerator, int denominator) {
        return new Credit(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)).plus(Credit.NONE);
    }
}
