package io.alianza.support.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.alianza.support.SupportSettings;
import io.alianza.support.views.Views;
import java.math.BigDecimal;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The edge of a service: problems, conditions, positions, lists. */
@AutoConfiguration(afterName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@ConditionalOnWebApplication
public class WebAutoConfiguration {

    @Bean
    Problems problems(MessageSource messages) {
        return new Problems(new ProblemWords(messages));
    }

    @Bean
    ProblemWriter problemWriter(Problems problems, LocaleResolver locales, JsonMapper json) {
        return new ProblemWriter(problems, locales, json);
    }

    @Bean
    ProblemAdvice problemAdvice(Problems problems) {
        return new ProblemAdvice(problems);
    }

    @Bean
    @ConditionalOnMissingBean
    Answers answers() {
        return new ReceiptAnswers();
    }

    @Bean
    Lists lists(Views views) {
        return new Lists(views);
    }

    @Bean
    OpenApiCustomizer interfaceDescription(@Value("${spring.application.name}") String service) {
        return new InterfaceDescription(service);
    }

    @Bean
    OperationCustomizer interfaceParameters() {
        return new InterfaceParameters();
    }

    /** Decimals are strings on the wire: a reader in another language would make binary fractions of them. */
    @Bean
    JsonMapperBuilderCustomizer decimalsAsStrings() {
        return mapper -> mapper.withConfigOverride(
                BigDecimal.class, override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)));
    }

    @Bean
    WebMvcConfigurer supportEdge(ObjectProvider<Views> views, SupportSettings settings) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CommandConditions());
                resolvers.add(new ListRequests());
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new CsvConverter());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Positions(views, settings));
            }
        };
    }

    /** Behind the security chain, so that it knows the caller. */
    @Bean
    FilterRegistrationBean<OriginFilter> originFilter() {
        FilterRegistrationBean<OriginFilter> filter = new FilterRegistrationBean<>(new OriginFilter());
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BodyFingerprint> bodyFingerprint(ProblemWriter problems) {
        FilterRegistrationBean<BodyFingerprint> filter = new FilterRegistrationBean<>(new BodyFingerprint(problems));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }
}
