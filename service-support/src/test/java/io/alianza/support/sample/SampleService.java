package io.alianza.support.sample;

import io.alianza.support.commands.AggregateType;
import io.alianza.support.commands.Commands;
import io.alianza.support.inbox.WireTypes;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What a service has to say to be one. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(JarController.class)
class SampleService {

    @Bean
    AggregateType<Jar> jars() {
        return Jar.TYPE;
    }

    @Bean
    JarShelf jarShelf() {
        return new JarShelf();
    }

    @Bean
    BottleShelf bottleShelf() {
        return new BottleShelf();
    }

    @Bean
    JarLanguage jarLanguage() {
        return new JarLanguage();
    }

    @Bean
    WireTypes wireTypes() {
        return new WireTypes(Map.of(BottleEmptied.TYPE, BottleEmptied.class));
    }

    @Bean
    BottleInbox bottleInbox(Commands commands) {
        return new BottleInbox(commands);
    }

    @Bean
    WhenJarIsFullThenMakeTheNext whenJarIsFull(Commands commands) {
        return new WhenJarIsFullThenMakeTheNext(commands);
    }
}
