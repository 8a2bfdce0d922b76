package io.alianza.eventstore.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Stands between driver and store, and does to their connections what networks do. */
final class UnreliableProxy implements AutoCloseable {

    /** What it does with requests and answers. */
    enum Manner {
        PASS,
        /** Requests never arrive, and nobody is told: what was asked for has not been done. */
        LOSE,
        /** Answers come late. */
        DELAY,
        /** Requests arrive, answers never come, and nobody is told: what was asked for has been done. */
        SWALLOW,
        /** The connection is closed instead of answering: what was asked for has been done. */
        CUT
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final String host;
    private final int port;
    private volatile Manner manner = Manner.PASS;

    UnreliableProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** From now on, for all connections; what was lost or swallowed stays so, its connections are closed. */
    void behave(Manner next) {
        Manner before = manner;
        manner = next;
        if (before == Manner.LOSE || before == Manner.SWALLOW) {
            sockets.forEach(UnreliableProxy::close);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket store = new Socket(host, port);
                sockets.add(client);
                sockets.add(store);
                Thread.ofVirtual().start(() -> copy(client, store, this::requestArrives));
                Thread.ofVirtual().start(() -> copy(store, client, this::answerArrives));
            } catch (IOException e) {
                // The proxy is closed, or the store is away: the driver comes again.
            }
        }
    }

    private interface Fate {

        boolean arrives() throws IOException;
    }

    private static void copy(Socket from, Socket to, Fate fate) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[16_384];
            boolean whole = true;
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                // Behind a part that was lost nothing makes sense to the other side.
                whole = whole && fate.arrives();
                if (whole) {
                    out.write(buffer, 0, length);
                }
            }
        } catch (IOException cut) {
            // Both ends are closed.
        }
    }

    private boolean requestArrives() {
        return manner != Manner.LOSE;
    }

    private boolean answerArrives() throws IOException {
        return switch (manner) {
            case PASS, LOSE -> true;
            case DELAY -> {
                LockSupport.parkNanos(300_000_000);
                yield true;
            }
            case SWALLOW -> false;
            case CUT -> throw new IOException("cut");
        };
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        sockets.forEach(UnreliableProxy::close);
    }
}
