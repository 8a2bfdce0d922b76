package io.alianza.gateway.config;

import com.mongodb.client.MongoDatabase;
import io.alianza.gateway.access.AccessMails;
import io.alianza.gateway.access.Accounts;
import io.alianza.gateway.access.Admission;
import io.alianza.gateway.access.Credentials;
import io.alianza.gateway.access.DirectSignIn;
import io.alianza.gateway.access.Landing;
import io.alianza.gateway.access.MongoCredentials;
import io.alianza.gateway.access.OneTimeLinks;
import io.alianza.gateway.access.PasswordSignIn;
import io.alianza.gateway.access.Sessions;
import io.alianza.gateway.access.SignInNames;
import io.alianza.gateway.access.SignInThrottle;
import io.alianza.gateway.bootstrap.Bootstrap;
import io.alianza.gateway.bootstrap.ProductionHasNoSample;
import io.alianza.gateway.mail.FolderMailbox;
import io.alianza.gateway.mail.Mailbox;
import io.alianza.gateway.mail.SmtpMailbox;
import io.alianza.gateway.settings.GatewayProperties;
import io.alianza.gateway.tokens.MachineClients;
import io.alianza.support.commands.Commands;
import io.alianza.support.people.People;
import io.alianza.support.views.Views;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailSender;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Coming in: what checks, what keeps, what writes to people. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    SignInNames signInNames(GatewayProperties house) {
        return new SignInNames(house.secret());
    }

    @Bean
    Credentials credentials(MongoDatabase database) {
        return new MongoCredentials(database);
    }

    @Bean
    OneTimeLinks oneTimeLinks(MongoDatabase database, Clock clock) {
        return new OneTimeLinks(database, clock);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(11);
    }

    @Bean
    Admission admission(Views views) {
        return new Admission(views);
    }

    @Bean
    SignInThrottle signInThrottle(Clock clock) {
        return new SignInThrottle(clock);
    }

    @Bean
    PasswordSignIn passwordSignIn(
            SignInNames names,
            Credentials credentials,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            Admission admission) {
        return new PasswordSignIn(names, credentials, encoder, throttle, admission);
    }

    @Bean
    Mailbox mailbox(ObjectProvider<MailSender> server, GatewayProperties house) {
        MailSender configured = server.getIfAvailable();
        if (configured != null) {
            return new SmtpMailbox(configured, house.mail().from());
        }
        Path folder = house.mail().folder();
        if (folder == null) {
            throw new IllegalStateException("neither spring.mail.host nor alianza.gateway.mail.folder is set");
        }
        return new FolderMailbox(folder);
    }

    @Bean
    AccessMails accessMails(Mailbox mailbox, MessageSource messages, GatewayProperties house) {
        return new AccessMails(mailbox, messages, house);
    }

    @Bean
    Accounts accounts(
            Commands commands,
            People people,
            Credentials credentials,
            SignInNames names,
            PasswordEncoder encoder,
            OneTimeLinks links,
            AccessMails mails,
            Sessions sessions,
            Admission admission,
            Views views) {
        return new Accounts(commands, people, credentials, names, encoder, links, mails, sessions, admission, views);
    }

    @Bean
    DirectSignIn directSignIn(Admission admission, Landing landing) {
        return new DirectSignIn(admission, landing);
    }

    @Bean
    Bootstrap bootstrap(
            GatewayProperties house,
            Accounts accounts,
            Credentials credentials,
            SignInNames names,
            MachineClients clients,
            PasswordEncoder encoder) {
        return new Bootstrap(house, accounts, credentials, names, clients, encoder);
    }

    /** Refuses before anything else is built. */
    @Configuration(proxyBeanMethods = false)
    @Profile("production")
    static class Production {

        Production(GatewayProperties house) {
            ProductionHasNoSample.verify(house);
        }
    }
}
