package io.alianza.support.publishing;

import io.alianza.eventstore.StoredEvent;

@StoredEvent("clock.ticked")
record Ticked(String clockId, int tick) {}
