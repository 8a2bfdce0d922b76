package io.alianza.gateway.house;

import io.alianza.gateway.PortalGateway;
import io.alianza.gateway.access.Accounts;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the portal with made-up data, to look at its pages: {@code http://localhost:8090}, manager@example.com. */
public final class LookAtThePortal {

    private LookAtThePortal() {}

    public static void main(String[] arguments) {
        var app = new SpringApplicationBuilder(PortalGateway.class, HouseInMemory.class)
                .properties(
                        "server.port=8090",
                        "spring.thymeleaf.cache=false",
                        "alianza.gateway.brand.name=Norte Industrial",
                        "spring.autoconfigure.exclude=" + WITHOUT,
                        "alianza.gateway.services.partner=" + new FakeService("partner").address(),
                        "alianza.gateway.services.leads=" + new FakeService("leads").address(),
                        "alianza.gateway.services.commission=" + new FakeService("commission").address(),
                        "alianza.gateway.services.reporting=" + new FakeService("reporting").address())
                .run(arguments);
        SampleHouse.people(app.getBean(Accounts.class));
        System.out.println("ready, password " + SampleHouse.PASSWORD);
    }

    /** What of the starter is not wanted where users live in memory. */
    public static final String WITHOUT = ""
            + "io.alianza.support.log.LogAutoConfiguration"
            + ",io.alianza.support.commands.CommandsAutoConfiguration"
            + ",io.alianza.support.processing.ProcessingAutoConfiguration"
            + ",io.alianza.support.reactions.ReactionsAutoConfiguration"
            + ",io.alianza.support.views.ViewsAutoConfiguration"
            + ",io.alianza.support.topics.TopicsAutoConfiguration"
            + ",io.alianza.support.people.PeopleAutoConfiguration"
            + ",io.alianza.support.checks.ChecksAutoConfiguration"
            + ",io.alianza.support.imports.ImportsAutoConfiguration"
            + ",io.alianza.support.topics.ConsumersAutoConfiguration"
            + ",io.alianza.support.inbox.InboxAutoConfiguration"
            + ",io.alianza.support.publishing.PublishingAutoConfiguration"
            + ",io.alianza.support.parking.ParkingAutoConfiguration";
}
