package io.alianza.gateway.mail;

/** One letter, plain text: it reads everywhere and carries no tracking. */
public record Mail(String to, String subject, String text) {}
