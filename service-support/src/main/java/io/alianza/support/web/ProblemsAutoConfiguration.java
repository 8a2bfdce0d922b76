package io.alianza.support.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Problems where no controller is reached, in place of Boot's own answer. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication
public class ProblemsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ProblemsOutsideControllers problemsOutsideControllers(
            ErrorAttributes attributes,
            WebProperties properties,
            ObjectProvider<ErrorViewResolver> pages,
            Problems problems,
            LocaleResolver locales,
            JsonMapper json) {
        List<ErrorViewResolver> resolvers = pages.orderedStream().toList();
        return new ProblemsOutsideControllers(attributes, properties.getError(), resolvers, problems, locales, json);
    }
}
