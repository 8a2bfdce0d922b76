package io.alianza.gateway.portal.operations;

import io.alianza.gateway.portal.operations.OperatorService.Status;
import io.alianza.gateway.portal.services.Asked;
import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.routing.Circuits;
import io.alianza.gateway.routing.Upstream;
import io.alianza.support.checks.Lag;
import io.alianza.support.checks.LagSource;
import io.alianza.support.parking.ParkedQueue;
import io.alianza.support.parking.ParkedQueue.ParkedSequence;
import io.alianza.support.parking.ParkedSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks each service how far it has come, and this one itself. */
@Component
class ServiceHealth {

    /**
     * @param state {@code up} or {@code down}
     * @param milliseconds it took to say so
     * @param circuit of the breaker before it; absent for the gateway itself
     * @param commits in its log; absent without a log of its own
     * @param following what is behind, furthest first
     * @param parked what was set aside
     */
    record Health(
            String service,
            String state,
            long milliseconds,
            @Nullable String circuit,
            @Nullable Long commits,
            List<Following> following,
            List<Parked> parked) {

        public long behind() {
            return following.stream().mapToLong(Following::behind).sum();
        }

        public long parkedMessages() {
            return parked.stream().mapToLong(Parked::messages).sum();
        }
    }

    record Following(String name, long behind) {}

    /** @param cause of the first */
    record Parked(String queue, long messages, String cause) {}

    private final OperatorServices services;
    private final Circuits circuits;
    private final ObjectProvider<Lag> lasting;
    private final ObjectProvider<LagSource> passing;
    private final ObjectProvider<ParkedSource> parking;

    ServiceHealth(
            OperatorServices services,
            Circuits circuits,
            ObjectProvider<Lag> lasting,
            ObjectProvider<LagSource> passing,
            ObjectProvider<ParkedSource> parking) {
        this.services = services;
        this.circuits = circuits;
        this.lasting = lasting;
        this.passing = passing;
        this.parking = parking;
    }

    List<Health> ofAll(Conversation talk) {
        Map<Upstream, Asked<OperatorService.Answer>> asked = new EnumMap<>(Upstream.class);
        Arrays.stream(Upstream.values())
                .forEach(upstream ->
                        asked.put(upstream, Asked.of(() -> services.of(upstream).ask(talk))));
        Stream<Health> others = asked.entrySet().stream().map(one -> health(one.getKey(), one.getValue()));
        return Stream.concat(Stream.of(own()), others).toList();
    }

    private Health health(Upstream upstream, Asked<OperatorService.Answer> asked) {
        String circuit =
                circuits.of(upstream).getState().name().toLowerCase(Locale.ROOT).replace('_', '-');
        OperatorService.Answer answer = answer(asked);
        if (answer == null) {
            return new Health(upstream.code(), "down", 0, circuit, null, List.of(), List.of());
        }
        Status status = answer.status();
        return new Health(
                upstream.code(),
                "up",
                answer.milliseconds(),
                circuit,
                status.logIdentity() == null || status.logIdentity().isEmpty() ? null : status.commits(),
                behind(status.following().stream().map(one -> new Following(one.name(), one.behind()))),
                answer.parked().stream()
                        .map(queue -> parked(queue.queue(), queue.sequences()))
                        .toList());
    }

    /** One that refuses to say how it is doing is not well. */
    private static OperatorService.@Nullable Answer answer(Asked<OperatorService.Answer> asked) {
        try {
            return asked.part().value();
        } catch (Problem refused) {
            return null;
        }
    }

    /** That this page is shown at all says that the gateway is up. */
    private Health own() {
        Stream<Lag> lags = Stream.concat(
                lasting.orderedStream(), passing.orderedStream().flatMap(source -> source.lags().stream()));
        List<? extends ParkedQueue> queues = parking.orderedStream()
                .flatMap(source -> source.queues().stream())
                .filter(queue -> queue.size() > 0)
                .toList();
        return new Health(
                "gateway",
                "up",
                0,
                null,
                null,
                behind(lags.map(lag -> new Following(lag.name(), lag.behind()))),
                queues.stream()
                        .map(queue -> parked(queue.name(), queue.sequences()))
                        .toList());
    }

    private static List<Following> behind(Stream<Following> all) {
        return all.filter(one -> one.behind() > 0)
                .sorted((a, b) -> Long.compare(b.behind(), a.behind()))
                .toList();
    }

    private static Parked parked(String queue, List<ParkedSequence> sequences) {
        return new Parked(
                queue,
                sequences.stream().mapToLong(ParkedSequence::count).sum(),
                sequences.stream()
                        .map(ParkedSequence::cause)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""));
    }
}
