package io.alianza.local.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyEncoderTest {

    /** MongoDB's order of values, as its manual has it. */
    private static final List<@Nullable Object> IN_ORDER = new ArrayList<>(Arrays.asList(
            MinKey.getInstance(),
            EmptyArray.VALUE,
            null,
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            Long.MIN_VALUE,
            Long.MIN_VALUE + 1,
            -1.5,
            -1,
            0,
            Double.MIN_VALUE,
            new Decimal128(new BigDecimal("0.1")),
            0.1, // the double is a little more than a tenth
            1,
            2L,
            (1L << 53) - 1,
            1L << 53,
            (1L << 53) + 1,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE,
            1e300,
            Double.POSITIVE_INFINITY,
            "",
            "\u0000",
            "a",
            "a\u0000",
            "a\u0000b",
            "ab",
            "b",
            "ñ",
            "\uD83D\uDE00",
            new Document(),
            new Document("a", 1),
            new Document("a", 1).append("b", 1),
            new Document("b", 0),
            new Document("a", "1"),
            List.of(),
            List.of(1),
            List.of(1, 2),
            List.of(2),
            new BinData(new byte[] {5}),
            new BinData(new byte[] {1, 2}),
            new ObjectId(new byte[12]),
            false,
            true,
            Instant.EPOCH.minusSeconds(1),
            Instant.EPOCH,
            new BsonTimestamp(1),
            MaxKey.getInstance()));

    @Test
    void bytes_compare_as_the_values_do() {
        var shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort((one, other) -> KeyEncoder.encode(one).compareTo(KeyEncoder.encode(other)));
        assertThat(shuffled).isEqualTo(IN_ORDER);
    }

    @Test
    void a_number_is_one_key_whatever_its_type() {
        assertThat(KeyEncoder.encode(1))
                .isEqualTo(KeyEncoder.encode(1L))
                .isEqualTo(KeyEncoder.encode(1.0))
                .isEqualTo(KeyEncoder.encode(new Decimal128(new BigDecimal("1.00"))));
        assertThat(KeyEncoder.encode(0.0)).isEqualTo(KeyEncoder.encode(-0.0));
        assertThat(KeyEncoder.encode(Long.MAX_VALUE))
                .isEqualTo(KeyEncoder.encode(new Decimal128(BigDecimal.valueOf(Long.MAX_VALUE))));
    }

    @Property
    void longs_and_doubles_are_in_one_order(@ForAll long integer, @ForAll double fraction) {
        var expected = BigDecimal.valueOf(integer).compareTo(new BigDecimal(fraction));
        assertThat(Integer.signum(KeyEncoder.encode(integer).compareTo(KeyEncoder.encode(fraction))))
                .isEqualTo(expected);
    }

    @Property
    void texts_are_in_the_order_of_their_code_points(@ForAll String one, @ForAll String other) {
        var expected =
                Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
        // What is no Unicode (half a surrogate pair) becomes a question mark in BSON as well.
        if (isUnicode(one) && isUnicode(other)) {
            assertThat(Integer.signum(KeyEncoder.encode(one).compareTo(KeyEncoder.encode(other))))
                    .isEqualTo(Integer.signum(expected));
        }
    }

    private static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    @Property
    void no_key_is_the_beginning_of_another(@ForAll String one, @ForAll String other) {
        var first = KeyEncoder.encode(one).toArray();
        var second = KeyEncoder.encode(other).toArray();
        if (!one.equals(other) && first.length <= second.length) {
            assertThat(Arrays.copyOf(second, first.length)).isNotEqualTo(first);
        }
    }
}
