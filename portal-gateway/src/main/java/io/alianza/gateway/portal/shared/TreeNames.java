package io.alianza.gateway.portal.shared;

import io.alianza.gateway.portal.services.Conversation;
import io.alianza.gateway.portal.services.PartnerService;
import io.alianza.gateway.portal.services.PartnerService.TreeNode;
import io.alianza.gateway.portal.services.Problem;
import io.alianza.gateway.portal.services.ServiceAway;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people call the places of the two trees: {@code ES/28} is Madrid. Everybody may know them and they seldom change, so
 * they are kept for a minute. Without partner-service a path stands for itself.
 */
@Component
public final class TreeNames {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Known(Map<String, String> names, Instant readAt) {}

    private final PartnerService partners;
    private final Clock clock;
    private volatile @Nullable Known products;
    private volatile @Nullable Known territories;

    TreeNames(PartnerService partners, Clock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    /** For one request; asks only when a template does. */
    public Words words(Conversation talk) {
        return new Words(this, talk);
    }

    private Map<String, String> products(Conversation talk) {
        Known now = fresh(products, talk, (service, t) -> service.products(t).items());
        products = now;
        return now.names();
    }

    private Map<String, String> territories(Conversation talk) {
        Known now =
                fresh(territories, talk, (service, t) -> service.territories(t).items());
        territories = now;
        return now.names();
    }

    private Known fresh(
            @Nullable Known before, Conversation talk, BiFunction<PartnerService, Conversation, List<TreeNode>> read) {
        Instant now = clock.instant();
        if (before != null && before.readAt().plus(FRESH).isAfter(now)) {
            return before;
        }
        try {
            Map<String, String> names = new HashMap<>();
            read.apply(partners, talk).forEach(node -> names.put(node.path(), node.label()));
            return new Known(Map.copyOf(names), now);
        } catch (ServiceAway | Problem away) {
            return new Known(
                    Objects.requireNonNullElse(before, new Known(Map.of(), now)).names(), now);
        }
    }

    /** What a template calls {@code tree}. */
    public static final class Words {

        private final TreeNames names;
        private final Conversation talk;

        private Words(TreeNames names, Conversation talk) {
            this.names = names;
            this.talk = talk;
        }

        public String territory(@Nullable String path) {
            return path == null ? "–" : name(names.territories(talk), path);
        }

        public String product(@Nullable String path) {
            return path == null ? "–" : name(names.products(talk), path);
        }

        public List<String> territories(@Nullable List<String> paths) {
            return all(paths, names.territories(talk));
        }

        public List<String> products(@Nullable List<String> paths) {
            return all(paths, names.products(talk));
        }

        /** {@code ES/28, ES/19}, as a decision keeps them. */
        public String territoriesIn(String paths) {
            return String.join(", ", territories(List.of(paths.split(", "))));
        }

        /** {@code ES/28: R, M}: where, and for which products. */
        public String need(String paths) {
            String[] parts = paths.split(": ", 2);
            return parts.length == 1
                    ? territoriesIn(paths)
                    : territory(parts[0]) + ": " + String.join(", ", products(List.of(parts[1].split(", "))));
        }

        private static List<String> all(@Nullable List<String> paths, Map<String, String> known) {
            return paths == null
                    ? List.of()
                    : paths.stream().map(path -> name(known, path)).toList();
        }

        private static String name(Map<String, String> known, String path) {
            return known.getOrDefault(path, path);
        }
    }
}
