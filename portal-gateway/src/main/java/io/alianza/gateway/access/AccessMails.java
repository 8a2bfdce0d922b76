package io.alianza.gateway.access;

import io.alianza.gateway.access.OneTimeLinks.Purpose;
import io.alianza.gateway.mail.Mail;
import io.alianza.gateway.mail.Mailbox;
import io.alianza.gateway.settings.GatewayProperties;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;

/** The letters that carry a one-time link. */
public final class AccessMails {

    private static final Logger log = LoggerFactory.getLogger(AccessMails.class);

    private final Mailbox mailbox;
    private final MessageSource messages;
    private final GatewayProperties properties;

    public AccessMails(Mailbox mailbox, MessageSource messages, GatewayProperties properties) {
        this.mailbox = mailbox;
        this.messages = messages;
        this.properties = properties;
    }

    public void send(String email, Locale language, Purpose purpose, String secret) {
        String key = "mail." + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String link = properties.publicUrl() + "/access/" + secret;
        String vendor = properties.brand().name();
        String subject = messages.getMessage(key + ".subject", new Object[] {vendor}, language);
        String text = messages.getMessage(key + ".text", new Object[] {vendor, link}, language);
        mailbox.send(new Mail(email, subject, text));
    }

    /** In the background: the answer on the page must not tell whether there is such a user. */
    void sendSoon(Runnable sending) {
        Thread.ofVirtual().name("access-mail").start(() -> {
            try {
                sending.run();
            } catch (RuntimeException e) {
                log.error("A letter with a one-time link could not be sent", e);
            }
        });
    }
}
