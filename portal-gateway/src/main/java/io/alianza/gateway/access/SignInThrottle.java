package io.alianza.gateway.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often somebody may try: five times for one name, then one more each minute; thirty times from one address, then one
 * more every two seconds. Kept in this process: with n replicas an attacker gets at most n times as many tries.
 */
public final class SignInThrottle {

    private static final int REMEMBERED = 20_000;
    private static final Bandwidth PER_NAME = Bandwidth.builder()
            .capacity(5)
            .refillGreedy(1, Duration.ofMinutes(1))
            .id("name")
            .build();
    private static final Bandwidth PER_ADDRESS = Bandwidth.builder()
            .capacity(30)
            .refillGreedy(1, Duration.ofSeconds(2))
            .id("address")
            .build();

    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    public SignInThrottle(Clock clock) {
        time = new ClockMeter(clock);
    }

    /** Whether one more try is allowed now; takes it from both budgets. */
    public boolean allows(String nameHash, String address) {
        boolean fromAddress = bucket("address " + address, PER_ADDRESS).tryConsume(1);
        return bucket("name " + nameHash, PER_NAME).tryConsume(1) && fromAddress;
    }

    /**
     * A right password gives the name its tries back, and the address the one it took: behind the address of an office many
     * people sign in. Whoever guesses gains nothing by signing in rightly between the guesses.
     */
    public void succeeded(String nameHash, String address) {
        synchronized (buckets) {
            buckets.remove("name " + nameHash);
        }
        bucket("address " + address, PER_ADDRESS).addTokens(1);
    }

    private Bucket bucket(String key, Bandwidth limit) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key,
                    _ -> Bucket.builder()
                            .addLimit(limit)
                            .withCustomTimePrecision(time)
                            .build());
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
