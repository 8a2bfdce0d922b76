package io.alianza.local.house;

import io.alianza.local.process.ServerProcess;
import io.alianza.local.store.Mongod;
import io.alianza.local.store.StoreMain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which document store a house uses: the one {@code MONGODB_URI} names, else a {@code mongod} on the PATH, else the embedded one. */
final class DocumentStore {

    static final String NAME = "store";

    private DocumentStore() {}

    static Server choose(HouseFolder folder, Ports ports, Caches caches) {
        return named().map(uri -> Server.named(NAME, uri))
                .or(() -> Mongod.onPath().map(program -> installed(program, folder, ports)))
                .orElseGet(() -> embedded(folder, ports, caches));
    }

    static Optional<String> named() {
        return Optional.ofNullable(System.getenv("MONGODB_URI")).filter(named -> !named.isBlank());
    }

    private static Server installed(Path program, HouseFolder folder, Ports ports) {
        Mongod mongod = Mongod.start(program, folder.root().resolve("mongod"), folder.log(NAME), ports.store());
        return new Server(NAME, mongod.uri(), mongod.pid(), mongod::close);
    }

    private static Server embedded(HouseFolder folder, Ports ports, Caches caches) {
        List<String> options = new ArrayList<>(caches.options(NAME));
        options.add("-Xmx640m");
        ServerProcess process = ServerProcess.start(
                StoreMain.class, options, folder.log(NAME), folder.store().toString(), String.valueOf(ports.store()));
        return Server.of(NAME, process, caches.timeToEnd());
    }
}
