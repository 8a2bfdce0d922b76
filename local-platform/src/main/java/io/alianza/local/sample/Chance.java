package io.alianza.local.sample;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** All chance of the sample comes from here. {@link Random}'s sequence is fixed by its specification, so a seed is a promise. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** From 0 to bound - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From least to most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> T weighted(List<T> values, ToIntFunction<T> weight) {
        int rest = random.nextInt(values.stream().mapToInt(weight).sum());
        for (T value : values) {
            rest -= weight.applyAsInt(value);
            if (rest < 0) {
                return value;
            }
        }
        throw new IllegalStateException("weights changed while drawing");
    }
}
