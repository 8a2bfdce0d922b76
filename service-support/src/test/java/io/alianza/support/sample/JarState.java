package io.alianza.support.sample;

import io.alianza.support.model.Refusal;
import io.alianza.support.sample.JarCommand.FillJar;
import io.alianza.support.sample.JarCommand.MakeJar;
import io.alianza.support.sample.JarEvent.JarFilled;
import io.alianza.support.sample.JarEvent.JarMade;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

record JarState(boolean made, int size, int content, Set<String> fillings) {

    static final JarState NONE = new JarState(false, 0, 0, Set.of());

    List<JarEvent> decide(JarCommand command, LocalDate today) {
        return switch (command) {
            case MakeJar make -> made ? List.of() : List.of(new JarMade(make.jarId(), make.size(), today));
            case FillJar fill -> decide(fill);
        };
    }

    private List<JarEvent> decide(FillJar fill) {
        if (!made) {
            throw Refusal.notFound("not-found", Map.of("id", fill.jarId()));
        }
        if (fillings.contains(fill.fillingId())) {
            return List.of();
        }
        if (content + fill.amount() > size) {
            throw Refusal.conflict("jar-full", Map.of("free", Integer.toString(size - content)));
        }
        return List.of(new JarFilled(fill.jarId(), fill.fillingId(), content + fill.amount(), size));
    }

    JarState evolve(JarEvent event) {
        return switch (event) {
            case JarMade made -> new JarState(true, made.size(), 0, Set.of());
            case JarFilled filled -> new JarState(true, size, filled.content(), with(filled.fillingId()));
        };
    }

    private Set<String> with(String fillingId) {
        Set<String> more = new HashSet<>(fillings);
        more.add(fillingId);
        return Set.copyOf(more);
    }
}
