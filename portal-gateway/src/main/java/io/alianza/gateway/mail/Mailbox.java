package io.alianza.gateway.mail;

/** Where letters are handed over. */
public interface Mailbox {

    void send(Mail mail);
}
