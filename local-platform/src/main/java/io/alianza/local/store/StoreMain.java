package io.alianza.local.store;

import io.alianza.local.process.ServerMain;
import java.nio.file.Path;

/** The store as a process of its own: folder and port (0 = any free one). */
public final class StoreMain {

    private StoreMain() {}

    public static void main(String[] arguments) {
        ServerMain.run(() -> {
            var store = EmbeddedStore.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            store.onFailure(() -> Runtime.getRuntime().halt(1));
            return store;
        });
    }
}
