package io.alianza.leads.intake;

import io.alianza.leads.customer.Customers;
import io.alianza.support.imports.ImportKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of import this service takes. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    ImportKind leadsImport(Customers customers) {
        return new LeadsImport(customers);
    }

    @Bean
    ImportKind dealsImport(Customers customers) {
        return new DealsImport(customers);
    }
}
