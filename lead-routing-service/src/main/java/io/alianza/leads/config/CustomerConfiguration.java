package io.alianza.leads.config;

import io.alianza.leads.customer.CustomerKeys;
import io.alianza.leads.customer.Customers;
import io.alianza.support.SupportSettings;
import io.alianza.support.model.KeyedHash;
import io.alianza.support.people.People;
import io.alianza.support.people.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where customers' data are kept, and the key under which they are found again. */
@Configuration(proxyBeanMethods = false)
class CustomerConfiguration {

    private static final int SHORTEST = 16;

    @Bean
    KeyedHash keyedHash(SupportSettings settings) {
        String key = settings.uniquenessKey();
        if (key == null || key.length() < SHORTEST) {
            throw new IllegalStateException("set ALIANZA_KEY_SECRET: a random text of " + SHORTEST
                    + " characters or more, the same for ever. Customers are found again by hashes made with it.");
        }
        return new KeyedHash(key);
    }

    @Bean
    CustomerKeys customerKeys(KeyedHash hash) {
        return new CustomerKeys(hash);
    }

    @Bean
    Customers customers(People people, KeyedHash hash, CustomerKeys keys) {
        return new Customers(new PersonalData(people, hash, Customers.PREFIX), people, keys);
    }
}
