package io.alianza.gateway.portal.services;

/** The answer to a command. */
public record Saved(String id, long version) {}
