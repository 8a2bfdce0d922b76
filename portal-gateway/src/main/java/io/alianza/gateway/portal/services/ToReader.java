package io.alianza.gateway.portal.services;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What is written to the browser: tells a browser that went away from a service that broke off. */
final class ToReader extends FilterOutputStream {

    ToReader(OutputStream browser) {
        super(browser);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException gone) {
            throw new ReaderLeft(gone);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException gone) {
            throw new ReaderLeft(gone);
        }
    }
}
