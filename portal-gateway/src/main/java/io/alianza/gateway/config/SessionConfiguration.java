package io.alianza.gateway.config;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.alianza.gateway.access.Sessions;
import io.alianza.gateway.settings.GatewayProperties;
import java.time.Duration;
import org.mongodb.spring.session.JdkMongoSessionConverter;
import org.mongodb.spring.session.MongoIndexedSessionRepository;
import org.mongodb.spring.session.config.annotation.web.http.EnableMongoHttpSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions lie in the store, so that any replica knows them. Boot does not configure them for MongoDB. */
@Configuration(proxyBeanMethods = false)
@EnableMongoHttpSession(collectionName = "sessions")
class SessionConfiguration {

    /** Before anybody has signed in a session only carries the form's token. */
    static final Duration BEFORE_SIGN_IN = Duration.ofMinutes(30);

    @Bean
    MongoTemplate sessionStore(MongoClient client, MongoDatabase database) {
        return new MongoTemplate(client, database.getName());
    }

    /** What a session holds are strings and the framework's own form token; readable by every version of the gateway. */
    @Bean
    JdkMongoSessionConverter sessionFormat() {
        return new JdkMongoSessionConverter(BEFORE_SIGN_IN);
    }

    @Bean
    SessionRepositoryCustomizer<MongoIndexedSessionRepository> sessionLife() {
        return repository -> repository.setDefaultMaxInactiveInterval(BEFORE_SIGN_IN);
    }

    @Bean
    CookieSerializer sessionCookie(GatewayProperties house) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(house.secureCookies() ? "__Host-alianza" : "alianza-session");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        if (house.secureCookies()) {
            cookie.setUseSecureCookie(true);
        }
        return cookie;
    }

    @Bean
    Sessions sessions(MongoIndexedSessionRepository repository) {
        return new Sessions(repository);
    }
}
