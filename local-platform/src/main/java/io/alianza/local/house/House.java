package io.alianza.local.house;

import io.alianza.local.FreePorts;
import io.alianza.local.broker.BrokerMain;
import io.alianza.local.process.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** All parts of Alianza on this machine. Closing it stops everything that was started, whatever came of the start. */
public final class House implements AutoCloseable {

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final HouseFolder folder;
    private final Ports ports;
    private final Path projectRoot;
    private final Progress progress;
    private final Secrets secrets;
    private final List<Service> services = new ArrayList<>();
    private final List<Server> servers = new ArrayList<>();
    private final List<ServiceName> seconds = new ArrayList<>();
    private volatile boolean closed;

    private House(HouseFolder folder, Ports ports, Path projectRoot, Progress progress) {
        this.folder = folder;
        this.ports = ports;
        this.projectRoot = projectRoot;
        this.progress = progress;
        this.secrets = Secrets.of(folder);
    }

    /**
     * Prepares the folder and its secrets; nothing runs yet.
     *
     * @throws StartFailure when the machine cannot take it: a taken port, a full disk, a jar that is missing
     */
    public static House in(HouseFolder folder, Ports ports, Path projectRoot, Progress progress) {
        folder.prepare();
        Running.endLeftovers(folder);
        ports.mustBeFree();
        return new House(folder, ports, projectRoot, progress);
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
        servers().stream().map(Server::pid).filter(pid -> pid != 0).forEach(pids::add);
        return pids;
    }

    public Secrets secrets() {
        return secrets;
    }

    /** Asks for a second instance of a service, on any free port: it shares the work of the first. */
    public void alsoRun(ServiceName name) {
        seconds.add(name);
    }

    /** Starts store and broker, then the services, and returns when all are ready. */
    public void start(Accounts accounts) {
        PrivateFile.write(folder.bootstrap(), accounts);
        CompletableFuture<String> store = async("document store", this::startStore);
        CompletableFuture<String> broker = async("broker", this::startBroker);
        String storeUri = await(store);
        String brokerAddress = await(broker);
        Map<String, String> environment = Environment.of(ports, storeUri, brokerAddress, folder, secrets);
        List<CompletableFuture<String>> starts = new ArrayList<>();
        for (ServiceName name : ServiceName.values()) {
            starts.add(start(service(name, name.module(), name.port(ports), environment)));
        }
        for (ServiceName name : seconds) {
            starts.add(start(service(name, name.module() + "-2", FreePorts.any(), environment)));
        }
        Running.write(folder, ports, services, servers());
        starts.forEach(House::await);
    }

    private CompletableFuture<String> start(Service service) {
        return async(service.label(), () -> {
            service.awaitReady();
            return "http://localhost:" + service.port();
        });
    }

    private Service service(ServiceName name, String label, int port, Map<String, String> environment) {
        Path jar = name.jar(projectRoot);
        if (!jar.toFile().exists()) {
            throw new StartFailure(jar + " is not there: build it with ./mvnw package.");
        }
        Map<String, String> own = new HashMap<>(environment);
        own.put("SERVER_PORT", String.valueOf(port));
        Service service = new Service(label, jar, JavaOptions.of(name), own, folder.log(label), port);
        services.add(service);
        return service;
    }

    private String startStore() {
        return keep(DocumentStore.choose(folder, ports)).address();
    }

    private String startBroker() {
        String named = System.getenv("KAFKA_BOOTSTRAP_SERVERS");
        if (named != null && !named.isBlank()) {
            return keep(Server.named("broker", named)).address();
        }
        ServerProcess broker = ServerProcess.start(
                BrokerMain.class,
                "256m",
                folder.log("broker"),
                folder.broker().toString(),
                String.valueOf(ports.broker()),
                String.valueOf(ports.controller()));
        return keep(Server.of("broker", broker)).address();
    }

    private Server keep(Server server) {
        synchronized (servers) {
            servers.add(server);
        }
        return server;
    }

    private List<Server> servers() {
        synchronized (servers) {
            return List.copyOf(servers);
        }
    }

    /** Watches until the house is closed or a service has died too often. */
    public void watch() throws InterruptedException {
        while (!closed) {
            Thread.sleep(Duration.ofSeconds(1));
            for (Service service : services) {
                if (!closed && !service.isAlive()) {
                    revive(service);
                }
            }
        }
    }

    private void revive(Service service) {
        String module = service.label();
        if (!service.restart()) {
            throw new StartFailure(
                    module + " has died more than three times in ten minutes. Its log: " + folder.log(module));
        }
        progress.say("  ! " + module + " has died and is started again. Its log: " + folder.log(module));
        Running.write(folder, ports, services, servers());
        Instant began = Instant.now();
        service.awaitReady();
        progress.ready(module, Duration.between(began, Instant.now()), "again");
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

    private static String await(CompletableFuture<String> start) {
        try {
            return start.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartFailure failure) {
                throw failure;
            }
            throw new StartFailure("A part did not start: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        services.reversed().forEach(Service::askToStop);
        services.forEach(Service::awaitEnd);
        synchronized (servers) {
            servers.reversed().forEach(server -> server.stop().run());
        }
        Running.forget(folder);
    }
}
