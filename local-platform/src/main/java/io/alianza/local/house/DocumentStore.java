package io.alianza.local.house;

import io.alianza.local.process.ServerProcess;
import io.alianza.local.store.StoreMain;

/** Which document store a house uses: the one {@code MONGODB_URI} names, else a {@code mongod} on the PATH, else the embedded one. */
final class DocumentStore {

    private DocumentStore() {}

    static Server choose(HouseFolder folder, Ports ports) {
        String named = System.getenv("MONGODB_URI");
        if (named != null && !named.isBlank()) {
            return Server.named("store", named);
        }
        return Mongod.onPath()
                .map(program -> Mongod.start(program, folder, ports.store()))
                .orElseGet(() -> embedded(folder, ports));
    }

    private static Server embedded(HouseFolder folder, Ports ports) {
        return Server.of(
                "store",
                ServerProcess.start(
                        StoreMain.class,
                        "640m",
                        folder.log("store"),
                        folder.store().toString(),
                        String.valueOf(ports.store())));
    }
}
