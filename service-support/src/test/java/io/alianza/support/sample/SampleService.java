package io.alianza.support.sample;

import io.alianza.support.commands.AggregateType;
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
}
