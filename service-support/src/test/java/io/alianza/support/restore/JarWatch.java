package io.alianza.support.restore;

import io.alianza.support.Recorded;
import io.alianza.support.inbox.WireTypes;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import io.alianza.support.views.TopicProjection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Follows the sample service's topic, as another service would. */
final class JarWatch implements TopicProjection {

    /** What is known of a jar from outside. */
    record WatchedJar(String id, int content) {}

    /** The message as this reader understands it. */
    record Filled(String jarId, int content) {}

    static final String TOPIC = "sample.jar.events";
    static final Table<WatchedJar> WATCHED = Table.of(WatchedJar.class, "watched");

    @Override
    public String name() {
        return "jar-watch";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(WATCHED);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        if (event.payload() instanceof Filled filled) {
            rows.change(WATCHED, filled.jarId(), event, row -> new WatchedJar(filled.jarId(), filled.content()));
        }
    }

    /** Its beans. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configured {

        @Bean
        JarWatch jarWatch() {
            return new JarWatch();
        }

        @Bean
        WireTypes typesOfJarWatch() {
            return new WireTypes(Map.of("sample.jar.jar-filled.v1", Filled.class));
        }
    }
}
