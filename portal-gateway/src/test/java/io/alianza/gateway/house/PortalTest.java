package io.alianza.gateway.house;

import io.alianza.gateway.PortalGateway;
import io.alianza.support.testing.ServiceClient;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole gateway on a free port: users in memory, services that answer from files. All such tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = {PortalGateway.class, HouseInMemory.class})
@ContextConfiguration(initializers = BesideFakeServices.class)
@Import(ServiceClient.Configured.class)
public @interface PortalTest {}
