package io.alianza.support.views;

import io.alianza.support.model.Refusal;
import io.alianza.support.views.LiveSets.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For operators: which set of each view is read, and building one anew beside it. Reads go on meanwhile. */
@RestController
final class ViewController {

    private final Projections projections;
    private final LiveSets sets;
    private final ViewKeeper keeper;

    ViewController(Projections projections, LiveSets sets, ViewKeeper keeper) {
        this.projections = projections;
        this.sets = sets;
        this.keeper = keeper;
    }

    /**
     * @param live the set that is read
     * @param building the one that is built beside it
     * @param heldBackBy what that one has parked and the live one has not: it is not switched to before an operator decides
     */
    record View(String name, int version, String live, Optional<String> building, Set<String> heldBackBy) {}

    @GetMapping("/internal/views")
    List<View> views() {
        return projections.all().stream().map(this::view).toList();
    }

    @GetMapping("/internal/views/{name}")
    View view(@PathVariable String name) {
        return view(named(name));
    }

    @PostMapping("/internal/views/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    View rebuild(@PathVariable String name) {
        Projection projection = named(name);
        if (!keeper.rebuild(projection)) {
            throw Refusal.conflict("already-running", Map.of("id", name));
        }
        return view(projection);
    }

    private View view(Projection projection) {
        Sets known = sets.look(projection);
        return new View(
                projection.name(),
                projection.version(),
                known.live().name(),
                known.building().map(ViewSet::name),
                keeper.heldBackBy(projection));
    }

    private Projection named(String name) {
        return projections.named(name).orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", name)));
    }
}
