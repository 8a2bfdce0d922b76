package io.alianza.support.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server that a test can cut: while it is, every connection ends at once. */
public final class CutLine implements AutoCloseable {

    private final String host;
    private final int hostPort;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private CutLine(String host, int hostPort, ServerSocket door) {
        this.host = host;
        this.hostPort = hostPort;
        this.door = door;
    }

    /** @param server host and port */
    public static CutLine to(String server) throws IOException {
        int colon = server.lastIndexOf(':');
        CutLine line = new CutLine(
                server.substring(0, colon),
                Integer.parseInt(server.substring(colon + 1)),
                new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(line::accept);
        return line;
    }

    public int port() {
        return door.getLocalPort();
    }

    public void cut() {
        cut = true;
        open.forEach(CutLine::end);
        open.clear();
    }

    public void mend() {
        cut = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                if (cut) {
                    end(caller);
                } else {
                    join(caller, new Socket(host, hostPort));
                }
            } catch (IOException closedOrGone) {
                // The next caller finds out by itself.
            }
        }
    }

    private void join(Socket caller, Socket server) {
        open.add(caller);
        open.add(server);
        Thread.ofVirtual().start(() -> copy(caller, server));
        Thread.ofVirtual().start(() -> copy(server, caller));
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            // One end is gone: so is the other.
        } finally {
            end(from);
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
