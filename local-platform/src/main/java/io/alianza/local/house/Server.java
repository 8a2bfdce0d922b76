package io.alianza.local.house;

import io.alianza.local.process.ServerProcess;
import java.time.Duration;

/**
 * Broker or store of a house, however it came.
 *
 * @param address where clients reach it
 * @param pid process id; 0 when it is not ours
 */
record Server(String name, String address, long pid, Runnable stop) {

    static Server of(String name, ServerProcess process, Duration timeToEnd) {
        return new Server(name, process.address(), process.handle().pid(), () -> process.close(timeToEnd));
    }

    /** One that the environment names: it was there before and stays. */
    static Server named(String name, String address) {
        return new Server(name, address, 0, () -> {});
    }

    /** Whether it is there; of one that is not ours nobody knows. */
    boolean isAlive() {
        return pid == 0 || ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
