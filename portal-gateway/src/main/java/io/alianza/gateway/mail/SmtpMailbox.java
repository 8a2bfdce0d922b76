package io.alianza.gateway.mail;

import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/** Hands letters to the mail server that {@code spring.mail.*} names. */
public final class SmtpMailbox implements Mailbox {

    private final MailSender server;
    private final String from;

    public SmtpMailbox(MailSender server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public void send(Mail mail) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.to());
        message.setSubject(mail.subject());
        message.setText(mail.text());
        server.send(message);
    }
}
