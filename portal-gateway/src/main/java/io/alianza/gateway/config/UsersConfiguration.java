package io.alianza.gateway.config;

import io.alianza.gateway.users.User;
import io.alianza.gateway.users.views.UserDirectoryProjection;
import io.alianza.support.commands.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gateway's own facts: its users. */
@Configuration(proxyBeanMethods = false)
class UsersConfiguration {

    @Bean
    AggregateType<User> users() {
        return User.TYPE;
    }

    @Bean
    UserDirectoryProjection userDirectory() {
        return new UserDirectoryProjection();
    }
}
