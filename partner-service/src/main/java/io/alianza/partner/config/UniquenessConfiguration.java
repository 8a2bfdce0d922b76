package io.alianza.partner.config;

import io.alianza.support.SupportSettings;
import io.alianza.support.model.KeyedHash;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key of what must be unique and must not be told. */
@Configuration(proxyBeanMethods = false)
class UniquenessConfiguration {

    private static final int SHORTEST = 16;

    @Bean
    KeyedHash keyedHash(SupportSettings settings) {
        String key = settings.uniquenessKey();
        if (key == null || key.length() < SHORTEST) {
            throw new IllegalStateException("set ALIANZA_KEY_SECRET: a random text of " + SHORTEST
                    + " characters or more, the same for ever. Tax ids are kept unique by hashes made with it.");
        }
        return new KeyedHash(key);
    }
}
