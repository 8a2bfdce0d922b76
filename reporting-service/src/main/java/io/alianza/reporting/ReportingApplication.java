package io.alianza.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Figures of the channel, from what the other services tell. It decides nothing and owns no fact. */
@SpringBootApplication(proxyBeanMethods = false)
public class ReportingApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ReportingApplication.class, arguments);
    }
}
