package io.alianza.gateway.house;

import io.alianza.gateway.PortalGateway;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Starts the portal with made-up data, to look at its pages: {@code http://localhost:8090/?as=manager} is signed in as the
 * manager; so are finance, operations, admin and rep.
 */
public final class LookAtThePortal {

    private LookAtThePortal() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(PortalGateway.class, HouseInMemory.class, SignedInByAddress.class)
                .run(
                        "--server.port=8090",
                        "--spring.thymeleaf.cache=false",
                        "--alianza.gateway.brand.name=Norte Industrial",
                        "--spring.autoconfigure.exclude=" + HouseInMemory.NOT_STARTED,
                        "--alianza.gateway.services.partner=" + new FakeService("partner").address(),
                        "--alianza.gateway.services.leads=" + new FakeService("leads").address(),
                        "--alianza.gateway.services.commission=" + new FakeService("commission").address(),
                        "--alianza.gateway.services.reporting=" + new FakeService("reporting").address());
        System.out.println("ready, password " + SampleHouse.PASSWORD);
    }

    /** Only here: {@code ?as=finance} opens a session without a password. */
    @TestConfiguration(proxyBeanMethods = false)
    static class SignedInByAddress {

        @Bean
        FilterRegistrationBean<OncePerRequestFilter> signedInByAddress() {
            var filter = new FilterRegistrationBean<OncePerRequestFilter>(new OncePerRequestFilter() {
                @Override
                protected void doFilterInternal(
                        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                        throws ServletException, IOException {
                    String who = request.getParameter("as");
                    if (who != null) {
                        request.getSession()
                                .setAttribute(
                                        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                                        SampleHouse.idOf(who));
                    }
                    chain.doFilter(request, response);
                }
            });
            filter.setOrder(-200);
            return filter;
        }
    }
}
