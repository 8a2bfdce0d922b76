package io.alianza.leads;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the lead routing service. */
@SpringBootApplication
public class LeadRoutingApplication {

    public static void main(String[] args) {
        SpringApplication.run(LeadRoutingApplication.class, args);
    }
}
