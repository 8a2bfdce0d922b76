package io.alianza.gateway.house;

import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the gateway at services that answer from files, and leaves out what needs a log or a broker. */
public final class BesideFakeServices implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final FakeService PARTNER = new FakeService("partner");
    public static final FakeService LEADS = new FakeService("leads");
    public static final FakeService COMMISSION = new FakeService("commission");
    public static final FakeService REPORTING = new FakeService("reporting");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(Map.of(
                        "spring.autoconfigure.exclude", HouseInMemory.NOT_STARTED,
                        "alianza.gateway.issuer", "http://gateway.example",
                        "alianza.gateway.public-url", "http://gateway.example",
                        "alianza.gateway.services.partner", PARTNER.address().toString(),
                        "alianza.gateway.services.leads", LEADS.address().toString(),
                        "alianza.gateway.services.commission",
                                COMMISSION.address().toString(),
                        "alianza.gateway.services.reporting",
                                REPORTING.address().toString()))
                .applyTo(context);
    }
}
