package io.alianza.local.house;

import io.alianza.local.FreePorts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** All parts of Alianza on this machine. Closing it stops everything that was started, whatever came of the start. */
public final class House implements AutoCloseable {

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final HouseFolder folder;
    private final Ports ports;
    private final Path projectRoot;
    private final Caches caches;
    private final Progress progress;
    private final Secrets secrets;
    private final List<Service> services = new CopyOnWriteArrayList<>();
    private final List<Server> servers = new CopyOnWriteArrayList<>();
    private final List<ServiceName> seconds = new ArrayList<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private volatile boolean closing;
    private boolean closed;

    private House(HouseFolder folder, Ports ports, Path projectRoot, Caches caches, Progress progress) {
        this.folder = folder;
        this.ports = ports;
        this.projectRoot = projectRoot;
        this.caches = caches;
        this.progress = progress;
        this.secrets = Secrets.of(folder);
    }

    /**
     * Prepares the folder and its secrets; nothing runs yet.
     *
     * @throws StartFailure when the machine cannot take it: a taken port, a full disk, a jar that is missing
     */
    public static House in(HouseFolder folder, Ports ports, Path projectRoot, Caches caches, Progress progress) {
        folder.prepare();
        Running.endLeftovers(folder);
        ports.mustBeFree();
        return new House(folder, ports, projectRoot, caches, progress);
    }

    /**
     * Removes what an earlier demonstration left in the folder.
     *
     * @throws StartFailure when it still runs
     */
    public static void clear(HouseFolder folder) {
        Running.endLeftovers(folder);
        folder.delete();
    }

    /** Process ids of all parts that are ours, and of this launcher. */
    public List<Long> pids() {
        List<Long> pids = new ArrayList<>();
        pids.add(ProcessHandle.current().pid());
        services.forEach(service -> pids.add(service.pid()));
        servers.stream().map(Server::pid).filter(pid -> pid != 0).forEach(pids::add);
        return pids;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Ports ports() {
        return ports;
    }

    /** Asks for a second instance of a service, on any free port: it shares the work of the first. */
    public void alsoRun(ServiceName name) {
        seconds.add(name);
    }

    /** Starts store and broker, then the services, and returns when all are ready; from then on they are watched. */
    public void start(Accounts accounts) {
        PrivateFile.write(folder.bootstrap(), accounts);
        CompletableFuture<String> store =
                async("document store", () -> keep(DocumentStore.choose(folder, ports, caches)));
        CompletableFuture<String> broker = async("broker", this::startBroker);
        await(List.of(store, broker));
        Map<String, String> environment = Environment.of(ports, store.join(), broker.join(), folder, secrets);
        for (ServiceName name : ServiceName.values()) {
            keep(service(name, name.module(), name.port(ports), caches.options(name.module()), environment));
        }
        for (ServiceName name : seconds) {
            List<String> options = caches.optionsOfSecond(name.module());
            keep(service(name, name.module() + "-2", FreePorts.any(), options, environment));
        }
        Running.write(folder, ports, services, servers);
        await(services.stream().map(this::ready).toList());
        Thread.ofVirtual().start(this::watch);
    }

    private String startBroker() {
        String address = keep(Broker.choose(folder, ports, caches));
        // Before any service looks for them: five that create the same topics at once wait for each other.
        Topics.create(address);
        return address;
    }

    private Service service(
            ServiceName name, String label, int port, List<String> cacheOptions, Map<String, String> environment) {
        Path jar = caches.jar(name, projectRoot);
        if (!jar.toFile().exists()) {
            throw new StartFailure(jar + " is not there: build it with ./mvnw package.");
        }
        List<String> options = new ArrayList<>(JavaOptions.of(name));
        options.addAll(cacheOptions);
        Map<String, String> own = new HashMap<>(environment);
        own.put("SERVER_PORT", String.valueOf(port));
        return new Service(label, jar, options, own, folder.log(label), port, caches.timeToEnd());
    }

    private CompletableFuture<String> ready(Service service) {
        return async(service.label(), () -> {
            service.awaitReady();
            return "http://localhost:" + service.port();
        });
    }

    /** Kept, so that it is stopped; at once when the house is being closed while it still starts. */
    private String keep(Server server) {
        servers.add(server);
        if (closing) {
            server.stop().run();
        }
        return server.address();
    }

    private void keep(Service service) {
        services.add(service);
        if (closing) {
            service.askToStop();
        }
    }

    private void watch() {
        try {
            while (!closing) {
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
                servers.forEach(this::mustLive);
                services.stream().filter(service -> !service.isAlive()).forEach(this::revive);
            }
        } catch (StartFailure failure) {
            end.completeExceptionally(failure);
        }
    }

    /** What everything stands on is not started again behind the services' backs. */
    private void mustLive(Server server) {
        if (!closing && !server.isAlive()) {
            throw new StartFailure(
                    "The " + server.name() + " has died; everything is stopped. Its log: " + folder.log(server.name()));
        }
    }

    private void revive(Service service) {
        if (closing) {
            return;
        }
        String label = service.label();
        if (!service.restart()) {
            throw new StartFailure(
                    label + " has died more than three times in ten minutes; everything is stopped. Its log: "
                            + folder.log(label));
        }
        progress.say("  ! " + label + " has died and is started again. Its log: " + folder.log(label));
        Running.write(folder, ports, services, servers);
        Thread.ofVirtual().start(() -> announce(service));
    }

    /** Nobody waits for it: one that dies again before it is ready is met by the next look. */
    private void announce(Service service) {
        Instant began = Instant.now();
        try {
            service.awaitReady();
            progress.ready(service.label(), Duration.between(began, Instant.now()), "again");
        } catch (StartFailure again) {
            progress.say("  ! " + again.getMessage());
        }
    }

    /**
     * Waits until the house is closed.
     *
     * @throws StartFailure when it cannot go on: a service has died too often, the store or the broker is gone
     */
    public void awaitEnd() {
        await(List.of(end));
    }

    /** Why it cannot go on; nothing while it can. */
    public CompletableFuture<Void> end() {
        return end.copy();
    }

    private CompletableFuture<String> async(String part, Supplier<String> start) {
        Instant began = Instant.now();
        progress.starting(part);
        return CompletableFuture.supplyAsync(start, THREADS).whenComplete((where, failure) -> {
            if (failure == null) {
                progress.ready(part, Duration.between(began, Instant.now()), where);
            }
        });
    }

    /** Returns when all have come; the first that fails ends the waiting for the others. */
    private static void await(List<? extends CompletableFuture<?>> starts) {
        CompletableFuture<Void> firstFailure = new CompletableFuture<>();
        CompletableFuture<?>[] watched = starts.stream()
                .map(start -> start.whenComplete((where, failure) -> {
                    if (failure != null) {
                        firstFailure.completeExceptionally(failure);
                    }
                }))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(watched), firstFailure)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartFailure failure) {
                throw failure;
            }
            String why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new StartFailure("A part did not start: " + why, e);
        }
    }

    /** Whoever calls it while another closes waits until everything is stopped. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        closing = true;
        services.reversed().forEach(Service::askToStop);
        services.forEach(Service::awaitEnd);
        servers.reversed().forEach(server -> server.stop().run());
        Running.forget(folder);
        end.complete(null);
    }
}
