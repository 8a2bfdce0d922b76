package io.alianza.support.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Boots a service on a free port against the local store and broker, with a database and topics nobody else has, and with
 * {@link TestTokens} for its callers. Test classes of the same configuration share it: they keep apart by ids of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnLocalPlatform.class)
@Import({TestTokens.Configured.class, TestTopics.Configured.class, ServiceClient.Configured.class})
public @interface ServiceTest {}
