package io.alianza.partner.intake;

import io.alianza.partner.tree.Trees;
import io.alianza.support.imports.ImportKind;
import io.alianza.support.model.KeyedHash;
import io.alianza.support.people.PersonalData;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of import this service takes. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    ImportKind productsImport(Clock clock) {
        return new TreeImport(Trees.PRODUCTS, clock);
    }

    @Bean
    ImportKind territoriesImport(Clock clock) {
        return new TreeImport(Trees.TERRITORIES, clock);
    }

    @Bean
    ImportKind partnersImport(KeyedHash hash, PersonalData personalData) {
        return new PartnersImport(hash, personalData);
    }
}
