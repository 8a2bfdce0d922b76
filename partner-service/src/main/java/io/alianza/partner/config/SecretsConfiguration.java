package io.alianza.partner.config;

import io.alianza.support.SupportSettings;
import io.alianza.support.model.KeyedHash;
import io.alianza.support.people.People;
import io.alianza.support.people.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must not be told: the key of hashes, and the record personal data go to. */
@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {

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

    @Bean
    PersonalData personalData(People people, KeyedHash hash) {
        return new PersonalData(people, hash, "person");
    }
}
