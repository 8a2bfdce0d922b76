package io.alianza.support.checks;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** Everything of a service that follows something, at this moment. */
final class Lags {

    private final ObjectProvider<Lag> lasting;
    private final ObjectProvider<LagSource> passing;

    Lags(ObjectProvider<Lag> lasting, ObjectProvider<LagSource> passing) {
        this.lasting = lasting;
        this.passing = passing;
    }

    List<Lag> all() {
        return Stream.concat(lasting.orderedStream(), passing.orderedStream().flatMap(source -> source.lags().stream()))
                .toList();
    }
}
