package io.alianza.gateway.config;

import io.alianza.gateway.access.Admission;
import io.alianza.gateway.access.Landing;
import io.alianza.gateway.access.LocalMail;
import io.alianza.gateway.access.PasswordSignIn;
import io.alianza.gateway.access.SessionUser;
import io.alianza.gateway.access.SignInEntryPoint;
import io.alianza.gateway.settings.GatewayProperties;
import io.alianza.gateway.tokens.ApiTokens;
import io.alianza.support.web.ProblemWriter;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Four doors, tried in this order: token endpoint, API, what everybody may fetch, the portal. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Nothing inline, nothing from elsewhere; {@code data:} images are Tabler's form arrows. */
    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain tokenEndpoint(
            HttpSecurity http,
            RegisteredClientRepository clients,
            OAuth2AuthorizationService authorizations,
            JwtGenerator tokens) {
        http.securityMatcher("/oauth2/**", "/.well-known/oauth-authorization-server")
                .oauth2AuthorizationServer(server -> server.registeredClientRepository(clients)
                        .authorizationService(authorizations)
                        .tokenGenerator(tokens))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        return http.build();
    }

    /**
     * Bearer tokens only: a cookie means nothing here, so there is nothing for another site's form to use. The name is the one
     * under which the starter would bring its own.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain supportSecurity(HttpSecurity http, ApiTokens tokens, ProblemWriter problems) {
        http.securityMatcher("/api/**", "/internal/**", "/actuator/**", "/v3/api-docs/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(tokens))
                        .authenticationEntryPoint(problems::unauthenticated)
                        .accessDeniedHandler(problems::forbidden))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(problems::unauthenticated)
                        .accessDeniedHandler(problems::forbidden))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/openapi", "/v3/api-docs/**", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/internal/**", "/actuator/**")
                        .hasRole("operations")
                        .anyRequest()
                        .authenticated());
        return http.build();
    }

    /** Files of the portal's look: no session is read for them. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 2)
    SecurityFilterChain open(HttpSecurity http) {
        http.securityMatcher("/assets/**", "/favicon.ico")
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 3)
    SecurityFilterChain portal(
            HttpSecurity http,
            PasswordSignIn passwords,
            Admission admission,
            Landing landing,
            GatewayProperties house) {
        http.securityContext(context -> context.securityContextRepository(new SessionUser(admission)))
                // Alone: as the house's provider it would be asked a second time for each wrong password.
                .authenticationManager(new ProviderManager(passwords))
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/sign-in", "/sign-in/**", "/access/**", "/password")
                                .permitAll()
                                .requestMatchers(new LocalMail(house))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .successHandler(landing)
                        .failureHandler(new ForwardAuthenticationFailureHandler("/sign-in/refused"))
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?ended=signed-out"))
                .exceptionHandling(e -> e.authenticationEntryPoint(new SignInEntryPoint()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                        .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
        return http.build();
    }

    @Bean
    Landing landing(GatewayProperties house) {
        return new Landing(house.idle());
    }
}
