package io.alianza.support.checks;

import java.util.List;

/** Whoever has followers that come and go, as the views that are being built. */
@FunctionalInterface
public interface LagSource {

    List<Lag> lags();
}
