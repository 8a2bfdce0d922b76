package io.alianza.local.cli;

import io.alianza.local.house.HouseFolder;
import io.alianza.local.house.Ports;
import io.alianza.local.house.Running;

/** A house another process keeps running. */
record RunningHouse(HouseFolder folder, Running running) {

    Ports ports() {
        return running.ports();
    }

    HouseApi api() {
        return new HouseApi(ports(), folder.readSecrets());
    }
}
