package io.alianza.gateway.portal.services;

import java.io.IOException;

/** The browser went away while a file was passed on to it. Not an {@link IOException}: no service failed. */
final class ReaderLeft extends RuntimeException {

    ReaderLeft(IOException cause) {
        super(cause);
    }
}
