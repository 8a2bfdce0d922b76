package io.alianza.support.imports;

import io.alianza.support.imports.Import.Order;
import io.alianza.support.imports.mapping.Mapping;
import io.alianza.support.model.Ids;
import io.alianza.support.model.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Takes a new import: what can be known before the first row is checked, then all of it is stored, the import itself last. */
final class ImportRequests {

    private final ImportStore store;
    private final Map<String, ImportKind> kinds;
    private final Runnable wakeUp;
    private final Clock clock;

    ImportRequests(ImportStore store, Map<String, ImportKind> kinds, Runnable wakeUp, Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.wakeUp = wakeUp;
        this.clock = clock;
    }

    /** The import; the one that is there when this request came before. */
    Import accept(ImportRequest request) {
        ImportKind kind = kind(request.kind());
        String id = request.id().orElseGet(() -> Ids.next(Import.PREFIX));
        Mapping mapping = RequestCheck.check(request, id, kind);
        Order order = new Order(
                kind.kind(),
                mapping.source(),
                request.dryRun(),
                request.part(ImportRequest.FILE).fileName(),
                request.part(ImportRequest.FILE).size(),
                request.fingerprint(mapping.lookupFiles()),
                request.part(ImportRequest.MAPPING).text(),
                request.requestedBy());
        return repeated(id, order).orElseGet(() -> store(id, order, request, mapping));
    }

    /** @throws Refusal 404 for a kind this service does not have */
    ImportKind kind(String name) {
        ImportKind kind = kinds.get(name);
        if (kind == null) {
            throw Refusal.notFound("not-found", Map.of("id", name));
        }
        return kind;
    }

    private Optional<Import> repeated(String id, Order order) {
        Optional<Import> before = store.imports().find(id);
        if (before.isPresent() && !before.get().order().fingerprint().equals(order.fingerprint())) {
            throw Refusal.conflict("import-id-reused", Map.of("id", id));
        }
        return before;
    }

    private Import store(String id, Order order, ImportRequest request, Mapping mapping) {
        store.uploads().write(id, Uploads.FILE, request.part(ImportRequest.FILE).open(), clock.instant());
        for (String name : mapping.lookupFiles()) {
            store.uploads().write(id, name, request.part(name).open(), clock.instant());
        }
        Import accepted = Import.accepted(id, order, clock.instant());
        if (!store.imports().insert(accepted)) {
            return repeated(id, order).orElse(accepted);
        }
        wakeUp.run();
        return accepted;
    }
}
