package io.alianza.support.testing;

import io.alianza.local.TestPlatform;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a service at the store and the broker of the tests; each context gets a database and topics of its own. */
public final class OnLocalPlatform implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String own = TestPlatform.uniqueName("test");
        TestPropertyValues.of(
                        "spring.mongodb.uri=" + TestPlatform.mongoUri(),
                        "spring.mongodb.database=" + own,
                        "spring.cloud.stream.kafka.binder.brokers=" + TestPlatform.bootstrapServers(),
                        "alianza.topic-prefix=" + own + ".",
                        "alianza.uniqueness-key=a key for tests only")
                .applyTo(context);
    }
}
