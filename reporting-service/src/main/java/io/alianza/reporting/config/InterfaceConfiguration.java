package io.alianza.reporting.config;

import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** What the code's types do not say about the interface: decimals are text. */
@Configuration(proxyBeanMethods = false)
class InterfaceConfiguration {

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        BigDecimal.class, new StringSchema().format("decimal").example("1.5"));
    }
}
