package io.alianza.gateway;

import io.alianza.gateway.settings.GatewayProperties;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the gateway. */
@SpringBootApplication
@EnableConfigurationProperties(GatewayProperties.class)
public class PortalGateway {

    public static void main(String[] arguments) {
        SpringApplication.run(PortalGateway.class, arguments);
    }
}
